#include "Linear.h"

#if defined(__aarch64__)
#include <arm_neon.h>

// A panel times five tokens: twenty registers of sums, four of weights. The load parts the columns
// of a pair, since the products take one word of the values for all lanes.
ALWAYS_INLINE void tile(size_t, size_t tokens, const int8_t *weights, size_t columns,
                        const int16_t *values, int32_t *sums, size_t rows) {
  int32x4_t lanes[6][4];
  for (size_t token = 0; token < tokens; token++) {
    for (size_t part = 0; part < 4; part++) lanes[token][part] = vdupq_n_s32(0);
  }
  for (size_t column = 0; column < columns; column += 2, weights += 2 * panelRows) {
    const int8x16x2_t bytes = vld2q_s8(weights);
    for (size_t side = 0; side < 2; side++) {
      const int16x8_t low = vmovl_s8(vget_low_s8(bytes.val[side]));
      const int16x8_t high = vmovl_high_s8(bytes.val[side]);
      for (size_t token = 0; token < tokens; token++) {
        const int16_t value = values[token * columns + column + side];
        lanes[token][0] = vmlal_n_s16(lanes[token][0], vget_low_s16(low), value);
        lanes[token][1] = vmlal_high_n_s16(lanes[token][1], low, value);
        lanes[token][2] = vmlal_n_s16(lanes[token][2], vget_low_s16(high), value);
        lanes[token][3] = vmlal_high_n_s16(lanes[token][3], high, value);
      }
    }
  }
  for (size_t token = 0; token < tokens; token++) {
    for (size_t part = 0; part < 4; part++) {
      vst1q_s32(sums + token * rows + 4 * part, lanes[token][part]);
    }
  }
}

LINEAR_LOOP(CTaggerLinearNEON, tile, 1, 5)
#endif
