#include "Linear.h"

#if defined(__x86_64__)
#include <emmintrin.h>

// Laying a pair into every lane takes two instructions here, as much as multiplying with it. So a
// few tokens' pairs are laid out beforehand, a stretch of columns at a time that stays near, and
// all panels pass over them; sums wait in memory for the next stretch.
enum { together = 5, stretch = 384 };

typedef __m128i Pairs[stretch / 2][together];

// Half a panel at a time: two registers of weights and ten of sums are what fits.
ALWAYS_INLINE void half(size_t tokens, const int8_t *weights, size_t columns, Pairs pairs,
                        bool isFirst, int32_t *sums, size_t rows) {
  __m128i lanes[2][together];
#pragma clang loop unroll(full)
  for (size_t token = 0; token < tokens; token++) {
    __m128i *place = (__m128i *)(sums + token * rows);
    lanes[0][token] = isFirst ? _mm_setzero_si128() : _mm_loadu_si128(place);
    lanes[1][token] = isFirst ? _mm_setzero_si128() : _mm_loadu_si128(place + 1);
  }
  const __m128i zero = _mm_setzero_si128();
  for (size_t pair = 0; pair < columns / 2; pair++, weights += 2 * panelRows) {
    const __m128i bytes = _mm_loadu_si128((const __m128i *)weights);
    const __m128i signs = _mm_cmpgt_epi8(zero, bytes);
    const __m128i low = _mm_unpacklo_epi8(bytes, signs);
    const __m128i high = _mm_unpackhi_epi8(bytes, signs);
#pragma clang loop unroll(full)
    for (size_t token = 0; token < tokens; token++) {
      const __m128i values = pairs[pair][token];
      lanes[0][token] = _mm_add_epi32(lanes[0][token], _mm_madd_epi16(low, values));
      lanes[1][token] = _mm_add_epi32(lanes[1][token], _mm_madd_epi16(high, values));
    }
  }
#pragma clang loop unroll(full)
  for (size_t token = 0; token < tokens; token++) {
    __m128i *place = (__m128i *)(sums + token * rows);
    _mm_storeu_si128(place, lanes[0][token]);
    _mm_storeu_si128(place + 1, lanes[1][token]);
  }
}

ALWAYS_INLINE void block(size_t tokens, const int8_t *weights, size_t rows, size_t columns,
                         const int16_t *values, int32_t *sums) {
  Pairs pairs;
  for (size_t first = 0; first < columns; first += stretch) {
    const size_t count = columns - first < stretch ? columns - first : stretch;
    for (size_t token = 0; token < tokens; token++) {
      const int16_t *x = values + token * columns + first;
      for (size_t pair = 0; pair < count / 2; pair++) {
        pairs[pair][token] = _mm_set1_epi32(pairAt(x + 2 * pair));
      }
    }
    for (size_t row = 0; row < rows; row += panelRows / 2) {
      const size_t panel = row / panelRows * panelRows;
      const int8_t *w = weights + panel * columns + first * panelRows + (row - panel) * 2;
      half(tokens, w, count, pairs, first == 0, sums + row, rows);
    }
  }
}

void CTaggerLinearSSE2(const int8_t *weights, size_t rows, size_t columns, const int16_t *values,
                       size_t tokens, int32_t *sums) {
  for (size_t token = 0; token < tokens;) {
    const size_t rest = tokens - token;
    // The last tokens in blocks of nearly the same size.
    const size_t blocks = (rest + together - 1) / together;
    const size_t count = (rest + blocks - 1) / blocks;
    const int16_t *x = values + token * columns;
    int32_t *out = sums + token * rows;
    switch (count) {
      case 1: block(1, weights, rows, columns, x, out); break;
      case 2: block(2, weights, rows, columns, x, out); break;
      case 3: block(3, weights, rows, columns, x, out); break;
      case 4: block(4, weights, rows, columns, x, out); break;
      default: block(5, weights, rows, columns, x, out); break;
    }
    token += count;
  }
}
#endif
