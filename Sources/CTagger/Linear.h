// The matrix products of the levels, for `CTaggerLinear` to choose from.
//
// Each has the same plan. A tile is so many panels of 16 rows times so many tokens, as many as have
// their sums in registers at once. For every pair of columns a tile widens its weights once and
// multiplies them with each token's pair of values, which is laid into every lane: a lane is a row,
// so nothing is ever summed across lanes. All tokens pass a group of panels before the next group's
// turn, so weights come from far memory once, and stay where they are: nothing of them is copied.
// (SSE2 goes the other way about, for a reason of its own.)
#pragma once

#include "CTagger.h"

typedef void CTaggerLinearLoop(const int8_t *weights, size_t rows, size_t columns,
                               const int16_t *values, size_t tokens, int32_t *sums);

CTaggerLinearLoop CTaggerLinearPlain;
#if defined(__x86_64__)
CTaggerLinearLoop CTaggerLinearSSE2;
CTaggerLinearLoop CTaggerLinearAVX2;
CTaggerLinearLoop CTaggerLinearAVX512;
CTaggerLinearLoop CTaggerLinearVNNI;
#endif
#if defined(__aarch64__)
CTaggerLinearLoop CTaggerLinearNEON;
#endif

enum { panelRows = 16 };

#define ALWAYS_INLINE static inline __attribute__((always_inline))

// Two values next to each other, as one number.
ALWAYS_INLINE int32_t pairAt(const int16_t *values) {
  int32_t pair;
  __builtin_memcpy(&pair, values, sizeof pair);
  return pair;
}

// Defines the loop NAME over TILE(panels, tokens, ...), which is called with constants: groups of
// PANELS panels, then single ones, each with all tokens in blocks of nearly the same size and of at
// most MOST, which is at most 6.
#define TILE_CASE(TILE, panels, count) \
  case count: TILE(panels, count, weights, columns, values, sums, rows); break;

#define LINEAR_LOOP(NAME, TILE, PANELS, MOST)                                                    \
  ALWAYS_INLINE void NAME##Block(size_t count, size_t panels, const int8_t *weights,             \
                                 size_t columns, const int16_t *values, int32_t *sums,           \
                                 size_t rows) {                                                  \
    switch (count) {                                                                             \
      TILE_CASE(TILE, panels, 1)                                                                 \
      TILE_CASE(TILE, panels, 2)                                                                 \
      TILE_CASE(TILE, panels, 3)                                                                 \
      TILE_CASE(TILE, panels, 4)                                                                 \
      TILE_CASE(TILE, panels, 5)                                                                 \
      TILE_CASE(TILE, panels, 6)                                                                 \
    }                                                                                            \
  }                                                                                              \
  void NAME(const int8_t *weights, size_t rows, size_t columns, const int16_t *values,           \
            size_t tokens, int32_t *sums) {                                                      \
    const size_t blocks = (tokens + MOST - 1) / MOST;                                            \
    for (size_t row = 0; row < rows;) {                                                          \
      const bool isGroup = rows - row >= PANELS * panelRows;                                     \
      const size_t height = (isGroup ? PANELS : 1) * panelRows;                                  \
      for (size_t block = 0; block < blocks; block++) {                                          \
        const size_t first = tokens * block / blocks;                                            \
        const size_t count = tokens * (block + 1) / blocks - first;                              \
        const int16_t *x = values + first * columns;                                             \
        int32_t *out = sums + first * rows + row;                                                \
        if (isGroup) {                                                                           \
          NAME##Block(count, PANELS, weights, columns, x, out, rows);                            \
        } else {                                                                                 \
          NAME##Block(count, 1, weights, columns, x, out, rows);                                 \
        }                                                                                        \
      }                                                                                          \
      row += height;                                                                             \
      weights += height * columns;                                                               \
    }                                                                                            \
  }
