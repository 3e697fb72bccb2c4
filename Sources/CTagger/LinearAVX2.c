#include "Linear.h"

#if defined(__x86_64__)
#include <immintrin.h>

#pragma clang attribute push(__attribute__((target("avx2"))), apply_to = function)

ALWAYS_INLINE void tile(size_t, size_t tokens, const int8_t *weights, size_t columns,
                        const int16_t *values, int32_t *sums, size_t rows) {
  __m256i lanes[2][6];
#pragma clang loop unroll(full)
  for (size_t token = 0; token < tokens; token++) {
    lanes[0][token] = lanes[1][token] = _mm256_setzero_si256();
  }
  for (size_t column = 0; column < columns; column += 2, weights += 2 * panelRows) {
    const __m128i *bytes = (const __m128i *)weights;
    const __m256i low = _mm256_cvtepi8_epi16(_mm_loadu_si128(bytes));
    const __m256i high = _mm256_cvtepi8_epi16(_mm_loadu_si128(bytes + 1));
#pragma clang loop unroll(full)
    for (size_t token = 0; token < tokens; token++) {
      const __m256i pair = _mm256_set1_epi32(pairAt(values + token * columns + column));
      lanes[0][token] = _mm256_add_epi32(lanes[0][token], _mm256_madd_epi16(low, pair));
      lanes[1][token] = _mm256_add_epi32(lanes[1][token], _mm256_madd_epi16(high, pair));
    }
  }
#pragma clang loop unroll(full)
  for (size_t token = 0; token < tokens; token++) {
    _mm256_storeu_si256((__m256i *)(sums + token * rows), lanes[0][token]);
    _mm256_storeu_si256((__m256i *)(sums + token * rows + 8), lanes[1][token]);
  }
}

LINEAR_LOOP(CTaggerLinearAVX2, tile, 1, 6)

#pragma clang attribute pop
#endif
