#include "Floats.h"

#if defined(__x86_64__)
#define FLOATS CTaggerFloatsAVX2
#pragma clang attribute push(__attribute__((target("avx2"))), apply_to = function)
#include "FloatLoops.h"
#pragma clang attribute pop
#endif
