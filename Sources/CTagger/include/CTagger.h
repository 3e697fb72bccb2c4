// The tagger's weights as they stand in Resources/Tagger, compiled into the program, and the loops
// that compute with them.
//
// The files are constants of the program's read-only part: nothing of them is read before somebody
// asks, and then only the pages asked for. The loops exist once for every set of instructions that
// pays; `CTaggerBestLevel` says which one the machine runs. All levels give the same numbers to the
// last bit: sums of integers are exact, and the float part adds in the same order everywhere and
// never fuses a product with a sum.
#pragma once

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#ifdef __clang__
#pragma clang assume_nonnull begin
#else
#define _Nullable
#endif

/// One compiled-in file.
typedef struct {
  /// Its bytes, at a multiple of 64; not ended by a zero.
  const unsigned char *bytes;
  /// The number of its bytes.
  size_t length;
} CTaggerFile;

/// The encoder's weights; Resources/Tagger/train/model_file.py tells the format.
CTaggerFile CTaggerModel(void);
/// The words of the vocabulary, one a line.
CTaggerFile CTaggerVocabulary(void);
/// The version and the thresholds.
CTaggerFile CTaggerThresholds(void);
/// The model card.
CTaggerFile CTaggerCard(void);

/// A set of instructions, the plainest first.
typedef enum {
  /// C as the compiler makes it of loops.
  CTaggerLevelPlain,
  /// What every x86-64 has.
  CTaggerLevelSSE2,
  CTaggerLevelAVX2,
  /// AVX-512 with words.
  CTaggerLevelAVX512,
  /// AVX-512 with products of words summed in one instruction.
  CTaggerLevelVNNI,
  /// What every arm64 has.
  CTaggerLevelNEON,
} CTaggerLevel;

/// The number of levels, whether or not this machine runs them.
#define CTaggerLevelCount 6

/// Whether the machine and its system run this level.
bool CTaggerSupports(CTaggerLevel level);
/// The fastest level that runs here.
CTaggerLevel CTaggerBestLevel(void);

// The loops. Vectors of `tokens` stand one behind the other. `rows` and `width` are multiples of
// 16, `columns` of 2; nothing else is asked of sizes and of alignment beyond that of the type. A
// level that the machine does not run is replaced by the plain one.

/// sums[token][row] = the sum over columns of weight[row][column] * values[token][column].
///
/// The weights stand in panels of 16 rows, in a panel pairs of columns, in a pair of columns the 16
/// rows, then the two columns. With values of at most 8191 and columns of at most 2064 no sum
/// overflows; beyond that sums wrap.
void CTaggerLinear(CTaggerLevel level, const int8_t *weights, size_t rows, size_t columns,
                   const int16_t *values, size_t tokens, int32_t *sums);

/// Floats to integers of 14 bits with a scale a token: the greatest becomes 8191 or -8191.
void CTaggerQuantize(CTaggerLevel level, const void *floats, size_t tokens, size_t width,
                     int16_t *values, float *scales);

/// Sums in place to floats: sum * scale of the token * scale of the row + bias of the row.
void CTaggerScale(CTaggerLevel level, void *sums, size_t tokens, size_t rows,
                  const float *tokenScales, const float *rowScales, const float *bias);

/// As `CTaggerScale`, then GELU with the error function, to 1e-6.
void CTaggerScaleGELU(CTaggerLevel level, void *sums, size_t tokens, size_t rows,
                      const float *tokenScales, const float *rowScales, const float *bias);

/// As `CTaggerScale`, added to the floats `states`, which are left for `CTaggerNorm`.
void CTaggerScaleAdd(CTaggerLevel level, const void *sums, size_t tokens, size_t rows,
                     const float *tokenScales, const float *rowScales, const float *bias,
                     float *states);

/// Each token's vector to mean 0 and variance 1, times gain, plus bias.
void CTaggerNorm(CTaggerLevel level, float *states, size_t tokens, size_t width,
                 const float *gain, const float *bias, float epsilon);

/// A token's vector to begin with: its word's and its position's.
void CTaggerEmbed(CTaggerLevel level, const int8_t *word, float scale, const float *position,
                  size_t width, float *state);

/// Floats of scratch memory that `CTaggerAttention` needs for so many tokens.
size_t CTaggerAttentionScratch(size_t tokens, size_t width, size_t heads);

/// Attention among the tokens of one text. `parts` holds for each token query, key and value, each
/// of `width`; width / heads is a multiple of 16. `out` has the tokens' `width` each.
void CTaggerAttention(CTaggerLevel level, const void *parts, size_t tokens, size_t width,
                      size_t heads, float *scratch, float *out);

/// One output of one text: the mean of weights · state + bias over tokens, or where `attention` is
/// given the mean weighted by the softmax of attention · state. `scratch` holds tokens + 15 floats.
float CTaggerPool(CTaggerLevel level, const float *states, size_t tokens, size_t width,
                  const float *weights, float bias, const float *_Nullable attention,
                  float *scratch);

#ifdef __clang__
#pragma clang assume_nonnull end
#endif
