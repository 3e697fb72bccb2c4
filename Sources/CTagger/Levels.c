#include "Floats.h"
#include "Linear.h"

bool CTaggerSupports(CTaggerLevel level) {
  switch (level) {
    case CTaggerLevelPlain: return true;
#if defined(__x86_64__)
    // Asks the system, too, whether it keeps the wider registers of a process.
    case CTaggerLevelSSE2: return true;
    case CTaggerLevelAVX2: return __builtin_cpu_supports("avx2");
    case CTaggerLevelAVX512:
      return __builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw") &&
             __builtin_cpu_supports("avx512vl");
    case CTaggerLevelVNNI:
      return CTaggerSupports(CTaggerLevelAVX512) && __builtin_cpu_supports("avx512vnni");
#endif
#if defined(__aarch64__)
    case CTaggerLevelNEON: return true;
#endif
    default: return false;
  }
}

CTaggerLevel CTaggerBestLevel(void) {
  for (int level = CTaggerLevelCount - 1; level > CTaggerLevelPlain; level--) {
    if (CTaggerSupports((CTaggerLevel)level)) return (CTaggerLevel)level;
  }
  return CTaggerLevelPlain;
}

static CTaggerLinearLoop *linearOf(CTaggerLevel level) {
  if (!CTaggerSupports(level)) return CTaggerLinearPlain;
  switch (level) {
#if defined(__x86_64__)
    case CTaggerLevelSSE2: return CTaggerLinearSSE2;
    case CTaggerLevelAVX2: return CTaggerLinearAVX2;
    case CTaggerLevelAVX512: return CTaggerLinearAVX512;
    case CTaggerLevelVNNI: return CTaggerLinearVNNI;
#endif
#if defined(__aarch64__)
    case CTaggerLevelNEON: return CTaggerLinearNEON;
#endif
    default: return CTaggerLinearPlain;
  }
}

static const CTaggerFloats *floatsOf(CTaggerLevel level) {
#if defined(__x86_64__)
  if (level == CTaggerLevelAVX2 && CTaggerSupports(level)) return &CTaggerFloatsAVX2;
  if ((level == CTaggerLevelAVX512 || level == CTaggerLevelVNNI) && CTaggerSupports(level)) {
    return &CTaggerFloatsAVX512;
  }
#endif
  (void)level;
  return &CTaggerFloatsBase;
}

void CTaggerLinear(CTaggerLevel level, const int8_t *weights, size_t rows, size_t columns,
                   const int16_t *values, size_t tokens, int32_t *sums) {
  linearOf(level)(weights, rows, columns, values, tokens, sums);
}

void CTaggerQuantize(CTaggerLevel level, const void *floats, size_t tokens, size_t width,
                     int16_t *values, float *scales) {
  floatsOf(level)->quantize(floats, tokens, width, values, scales);
}

void CTaggerScale(CTaggerLevel level, void *sums, size_t tokens, size_t rows,
                  const float *tokenScales, const float *rowScales, const float *bias) {
  floatsOf(level)->scale(sums, tokens, rows, tokenScales, rowScales, bias);
}

void CTaggerScaleGELU(CTaggerLevel level, void *sums, size_t tokens, size_t rows,
                      const float *tokenScales, const float *rowScales, const float *bias) {
  floatsOf(level)->scaleGELU(sums, tokens, rows, tokenScales, rowScales, bias);
}

void CTaggerScaleAdd(CTaggerLevel level, const void *sums, size_t tokens, size_t rows,
                     const float *tokenScales, const float *rowScales, const float *bias,
                     float *states) {
  floatsOf(level)->scaleAdd(sums, tokens, rows, tokenScales, rowScales, bias, states);
}

void CTaggerNorm(CTaggerLevel level, float *states, size_t tokens, size_t width, const float *gain,
                 const float *bias, float epsilon) {
  floatsOf(level)->norm(states, tokens, width, gain, bias, epsilon);
}

void CTaggerEmbed(CTaggerLevel level, const int8_t *word, float scale, const float *position,
                  size_t width, float *state) {
  floatsOf(level)->embed(word, scale, position, width, state);
}

size_t CTaggerAttentionScratch(size_t tokens, size_t width, size_t heads) {
  const size_t padded = (tokens + 15) / 16 * 16;
  return padded * (width / heads + 4);
}

void CTaggerAttention(CTaggerLevel level, const void *parts, size_t tokens, size_t width,
                      size_t heads, float *scratch, float *out) {
  floatsOf(level)->attention(parts, tokens, width, heads, scratch, out);
}

float CTaggerPool(CTaggerLevel level, const float *states, size_t tokens, size_t width,
                  const float *weights, float bias, const float *attention, float *scratch) {
  return floatsOf(level)->pool(states, tokens, width, weights, bias, attention, scratch);
}
