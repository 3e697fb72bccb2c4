#include "Floats.h"

#if defined(__x86_64__)
#define FLOATS CTaggerFloatsAVX512
#pragma clang attribute push(__attribute__((target("avx512f,avx512bw,avx512vl"))), \
                             apply_to = function)
#include "FloatLoops.h"
#pragma clang attribute pop
#endif
