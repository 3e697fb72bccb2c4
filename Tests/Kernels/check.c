// The loops of CTagger on one kind of machine, for `make check-arm64` to compare with another.
//
// Every level that runs is held against plain loops, over many shapes; then the float part goes
// through everything that a layer does. Standard output is a checksum of all results' bits, which
// is the same on every machine; the status is 1 where levels differ.
#include "CTagger.h"

#include <stdio.h>
#include <string.h>

enum { mostTokens = 33, width = 96, heads = 3, most = mostTokens * 3 * width };

static uint64_t state = 1;

static int32_t chance(int32_t size) {
  state = state * 6364136223846793005u + 1442695040888963407u;
  return (int32_t)((state >> 33) % (2 * (uint32_t)size + 1)) - size;
}

static void fill(float *floats, size_t count, float size) {
  for (size_t i = 0; i < count; i++) floats[i] = (float)chance(1000000) / 1000000 * size;
}

static uint64_t checksum(uint64_t sum, const void *bytes, size_t count) {
  for (size_t i = 0; i < count; i++) {
    sum = (sum ^ ((const unsigned char *)bytes)[i]) * 1099511628211u;
  }
  return sum;
}

static int failures = 0;
static int shapes = 0;

static uint64_t products(uint64_t sum) {
  static int8_t weights[144 * 1536];
  static int16_t values[13 * 1536];
  static int32_t plain[13 * 144], sums[13 * 144];
  const size_t heights[] = {16, 48, 64, 80, 144}, lengths[] = {2, 4, 34, 384, 1536};
  for (size_t h = 0; h < 5; h++) {
    for (size_t l = 0; l < 5; l++) {
      for (size_t tokens = 1; tokens <= 13; tokens++) {
        const size_t rows = heights[h], columns = lengths[l];
        // Now and then only the greatest values, which add up to the greatest sums.
        const bool isEdge = tokens == 13;
        for (size_t i = 0; i < rows * columns; i++) weights[i] = isEdge ? 127 : chance(127);
        for (size_t i = 0; i < tokens * columns; i++) values[i] = isEdge ? 8191 : chance(8191);
        CTaggerLinear(CTaggerLevelPlain, weights, rows, columns, values, tokens, plain);
        sum = checksum(sum, plain, sizeof(int32_t) * tokens * rows);
        shapes++;
        for (int level = 1; level < CTaggerLevelCount; level++) {
          if (!CTaggerSupports(level)) continue;
          memset(sums, 1, sizeof sums);
          CTaggerLinear(level, weights, rows, columns, values, tokens, sums);
          if (memcmp(sums, plain, sizeof(int32_t) * tokens * rows) == 0) continue;
          fprintf(stderr, "level %d: %zu rows, %zu columns, %zu tokens\n", level, rows, columns,
                  tokens);
          failures++;
        }
      }
    }
  }
  return sum;
}

// A layer's float operations, one on the results of the other.
static uint64_t layer(CTaggerLevel level, size_t tokens) {
  static float states[most], parts[most], heard[most], scratch[48 * 64];
  static float gain[3 * width], bias[3 * width], scales[mostTokens];
  static int16_t values[most];
  static int8_t word[width];
  state = tokens;
  fill(gain, 3 * width, 0.001f);
  fill(bias, 3 * width, 0.5f);
  fill(states, tokens * width, 3);
  fill(parts, tokens * 3 * width, 3);
  for (size_t i = 0; i < width; i++) word[i] = chance(127);
  CTaggerEmbed(level, word, 0.01f, bias, width, states);
  CTaggerNorm(level, states, tokens, width, bias, gain, 1e-12f);
  CTaggerAttention(level, parts, tokens, width, heads, scratch, heard);
  CTaggerQuantize(level, heard, tokens, width, values, scales);
  int32_t sums[tokens * width];
  for (size_t i = 0; i < tokens * width; i++) sums[i] = values[i] * 12345;
  CTaggerScaleAdd(level, sums, tokens, width, scales, gain, bias, states);
  CTaggerScaleGELU(level, sums, tokens, width, scales, gain, bias);
  CTaggerQuantize(level, sums, tokens, width, values, scales);
  uint64_t sum = checksum(1, states, sizeof(float) * tokens * width);
  sum = checksum(sum, sums, sizeof sums);
  sum = checksum(sum, values, sizeof(int16_t) * tokens * width);
  const float pooled[] = {
      CTaggerPool(level, states, tokens, width, gain, 1, NULL, scratch),
      CTaggerPool(level, states, tokens, width, gain, 1, bias, scratch),
  };
  return checksum(sum, pooled, sizeof pooled);
}

int main(void) {
  uint64_t sum = products(14695981039346656037u);
  for (size_t tokens = 1; tokens <= mostTokens; tokens++) {
    const uint64_t plain = layer(CTaggerLevelPlain, tokens);
    sum = checksum(sum, &plain, sizeof plain);
    for (int level = 1; level < CTaggerLevelCount; level++) {
      if (!CTaggerSupports(level) || layer(level, tokens) == plain) continue;
      fprintf(stderr, "level %d: the float part of %zu tokens\n", level, tokens);
      failures++;
    }
  }
  printf("%d shapes, checksum %016llx\n", shapes, (unsigned long long)sum);
  fprintf(stderr, "best level %d\n", CTaggerBestLevel());
  return failures > 0;
}
