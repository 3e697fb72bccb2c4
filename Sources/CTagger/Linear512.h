// The tile of AVX-512: four panels times six tokens in 24 of its 32 registers. MULTIPLY_ADD says
// how products of words come to their sums.

#include <immintrin.h>

ALWAYS_INLINE void tile(size_t panels, size_t tokens, const int8_t *weights, size_t columns,
                        const int16_t *values, int32_t *sums, size_t rows) {
  __m512i lanes[4][6];
#pragma clang loop unroll(full)
  for (size_t panel = 0; panel < panels; panel++) {
#pragma clang loop unroll(full)
    for (size_t token = 0; token < tokens; token++) lanes[panel][token] = _mm512_setzero_si512();
  }
  for (size_t column = 0; column < columns; column += 2, weights += 2 * panelRows) {
    __m512i words[4];
#pragma clang loop unroll(full)
    for (size_t panel = 0; panel < panels; panel++) {
      const __m256i *bytes = (const __m256i *)(weights + panel * panelRows * columns);
      words[panel] = _mm512_cvtepi8_epi16(_mm256_loadu_si256(bytes));
    }
#pragma clang loop unroll(full)
    for (size_t token = 0; token < tokens; token++) {
      const __m512i pair = _mm512_set1_epi32(pairAt(values + token * columns + column));
#pragma clang loop unroll(full)
      for (size_t panel = 0; panel < panels; panel++) {
        lanes[panel][token] = MULTIPLY_ADD(lanes[panel][token], words[panel], pair);
      }
    }
  }
#pragma clang loop unroll(full)
  for (size_t panel = 0; panel < panels; panel++) {
#pragma clang loop unroll(full)
    for (size_t token = 0; token < tokens; token++) {
      _mm512_storeu_si512(sums + token * rows + panel * panelRows, lanes[panel][token]);
    }
  }
}
