// The float part of the encoder, for `CTaggerBestLevel` to choose from.
#pragma once

#include "CTagger.h"

typedef struct {
  void (*quantize)(const void *floats, size_t tokens, size_t width, int16_t *values,
                   float *scales);
  void (*scale)(void *sums, size_t tokens, size_t rows, const float *tokenScales,
                const float *rowScales, const float *bias);
  void (*scaleGELU)(void *sums, size_t tokens, size_t rows, const float *tokenScales,
                    const float *rowScales, const float *bias);
  void (*scaleAdd)(const void *sums, size_t tokens, size_t rows, const float *tokenScales,
                   const float *rowScales, const float *bias, float *states);
  void (*norm)(float *states, size_t tokens, size_t width, const float *gain, const float *bias,
               float epsilon);
  void (*embed)(const int8_t *word, float scale, const float *position, size_t width,
                float *state);
  void (*attention)(const void *parts, size_t tokens, size_t width, size_t heads, float *scratch,
                    float *out);
  float (*pool)(const float *states, size_t tokens, size_t width, const float *weights, float bias,
                const float *attention, float *scratch);
} CTaggerFloats;

extern const CTaggerFloats CTaggerFloatsBase;
#if defined(__x86_64__)
extern const CTaggerFloats CTaggerFloatsAVX2;
extern const CTaggerFloats CTaggerFloatsAVX512;
#endif
