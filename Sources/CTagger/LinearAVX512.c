#include "Linear.h"

#if defined(__x86_64__)
#define MULTIPLY_ADD(sums, left, right) \
  _mm512_add_epi32(sums, _mm512_madd_epi16(left, right))

#pragma clang attribute push(__attribute__((target("avx512f,avx512bw"))), apply_to = function)
#include "Linear512.h"

LINEAR_LOOP(CTaggerLinearAVX512, tile, 4, 6)
#pragma clang attribute pop
#endif
