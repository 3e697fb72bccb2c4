#include "Linear.h"

// A panel's weights of two columns, and of one; the numbers that they add up to. Unsigned, since
// those wrap as the instructions of the others do.
typedef int8_t PairsOfBytes __attribute__((vector_size(32), aligned(1)));
typedef int8_t Bytes __attribute__((vector_size(16)));
typedef int16_t Shorts __attribute__((vector_size(32)));
typedef int32_t Words __attribute__((vector_size(64)));
typedef uint32_t Sums __attribute__((vector_size(64), aligned(4), may_alias));

ALWAYS_INLINE void tile(size_t tokens, const int8_t *weights, size_t columns,
                        const int16_t *values, int32_t *sums, size_t rows) {
  Sums lanes[4] = {0};
  for (size_t column = 0; column < columns; column += 2, weights += 2 * panelRows) {
    const PairsOfBytes pairs = *(const PairsOfBytes *)weights;
    const Bytes first = __builtin_shufflevector(pairs, pairs, 0, 2, 4, 6, 8, 10, 12, 14, 16, 18,
                                                20, 22, 24, 26, 28, 30);
    const Bytes second = __builtin_shufflevector(pairs, pairs, 1, 3, 5, 7, 9, 11, 13, 15, 17, 19,
                                                 21, 23, 25, 27, 29, 31);
    const Words left = __builtin_convertvector(__builtin_convertvector(first, Shorts), Words);
    const Words right = __builtin_convertvector(__builtin_convertvector(second, Shorts), Words);
    for (size_t token = 0; token < tokens; token++) {
      const int16_t *x = values + token * columns + column;
      lanes[token] += (Sums)(left * x[0] + right * x[1]);
    }
  }
  for (size_t token = 0; token < tokens; token++) *(Sums *)(sums + token * rows) = lanes[token];
}

void CTaggerLinearPlain(const int8_t *weights, size_t rows, size_t columns, const int16_t *values,
                        size_t tokens, int32_t *sums) {
  for (size_t row = 0; row < rows; row += panelRows) {
    const int8_t *w = weights + row * columns;
    size_t token = 0;
    for (; token + 4 <= tokens; token += 4) {
      tile(4, w, columns, values + token * columns, sums + token * rows + row, rows);
    }
    for (; token < tokens; token++) {
      tile(1, w, columns, values + token * columns, sums + token * rows + row, rows);
    }
  }
}
