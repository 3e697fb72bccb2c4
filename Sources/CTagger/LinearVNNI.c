#include "Linear.h"

#if defined(__x86_64__)
#define MULTIPLY_ADD _mm512_dpwssd_epi32

#pragma clang attribute push(__attribute__((target("avx512f,avx512bw,avx512vnni"))), \
                             apply_to = function)
#include "Linear512.h"

LINEAR_LOOP(CTaggerLinearVNNI, tile, 4, 6)
#pragma clang attribute pop
#endif
