// The float part, written once in vectors of 16 lanes, which the compiler splits into whatever the
// instructions of the including file have. So every level adds in the same order, and products are
// never fused with sums: the results are the same to the last bit everywhere.
//
// The including file defines FLOATS, the name of its table.
#include "Floats.h"

#ifdef __clang__
#pragma STDC FP_CONTRACT OFF
#endif

enum { lanes = 16, queries = 4 };

// As they stand in memory: aligned as one number is, and whatever else the memory is read as.
typedef float Floats __attribute__((vector_size(64), aligned(4), may_alias));
typedef int32_t Words __attribute__((vector_size(64), aligned(4), may_alias));
typedef uint32_t Bits __attribute__((vector_size(64), aligned(4), may_alias));
typedef int16_t Shorts __attribute__((vector_size(32), aligned(2), may_alias));
typedef int8_t Bytes __attribute__((vector_size(16), aligned(1), may_alias));

#define INLINE static inline __attribute__((always_inline))
// Macros, since vectors wider than the instructions' cannot be handed over without a warning.
#define LOAD(place) (*(const Floats *)(place))
#define STORE(place, floats) (*(Floats *)(place) = (floats))
#define SELECT(mask, yes, no) ((Floats)(((Words)(yes) & (mask)) | ((Words)(no) & ~(mask))))
#define GREATER(left, right) SELECT((Words)((left) > (right)), left, right)
#define LESSER(left, right) SELECT((Words)((left) < (right)), left, right)
#define ALL(number) ((Floats){0} + (number))

// The sum of all lanes: halves, quarters, and so on.
INLINE float sumOf(const Floats *floats) {
  float parts[lanes];
  __builtin_memcpy(parts, floats, sizeof parts);
  for (size_t half = lanes / 2; half > 0; half /= 2) {
    for (size_t lane = 0; lane < half; lane++) parts[lane] += parts[lane + half];
  }
  return parts[0];
}

INLINE float greatestOf(const Floats *floats) {
  float parts[lanes];
  __builtin_memcpy(parts, floats, sizeof parts);
  for (size_t half = lanes / 2; half > 0; half /= 2) {
    for (size_t lane = 0; lane < half; lane++) {
      parts[lane] = parts[lane] > parts[lane + half] ? parts[lane] : parts[lane + half];
    }
  }
  return parts[0];
}

// Adding this leaves a number rounded to a whole one in the lowest bits.
static const float rounding = 12582912.0f;

// e to the power of each lane, to 3e-7 of itself; powers below -87 as -87.
//
// The power in halves of a doubling to either side of a whole number of doublings: those go to the
// exponent, and the series of the rest ends early.
INLINE void exponentials(Floats *floats) {
  const Floats x = LESSER(GREATER(*floats, ALL(-87.0f)), ALL(88.0f));
  const Floats marked = x * 1.44269504f + rounding;
  const Floats doublings = marked - rounding;
  const Floats rest = x - doublings * 0.693359375f + doublings * 2.12194440e-4f;
  Floats series = rest * (1.0f / 720) + 1.0f / 120;
  series = series * rest + 1.0f / 24;
  series = series * rest + 1.0f / 6;
  series = series * rest + 0.5f;
  series = series * rest + 1.0f;
  series = series * rest + 1.0f;
  const Bits exponent = ((Bits)marked << 23) + 0x3F800000;
  *floats = series * (Floats)exponent;
}

// x times the share of a normal distribution below x. The error function's complement is formula
// 7.1.26 of Abramowitz and Stegun's handbook, good to 1.5e-7; taken at |x| it loses no digits.
INLINE void gelu(Floats *floats) {
  const Floats x = *floats;
  const Floats size = GREATER(x, -x);
  const Floats z = size * 0.707106781f;
  const Floats t = 1.0f / (z * 0.3275911f + 1.0f);
  Floats power = z * -z;
  exponentials(&power);
  Floats tail = t * 1.061405429f - 1.453152027f;
  tail = tail * t + 1.421413741f;
  tail = tail * t - 0.284496736f;
  tail = tail * t + 0.254829592f;
  tail = tail * t * power;
  *floats = GREATER(x, ALL(0.0f)) - size * 0.5f * tail;
}

static void quantize(const void *floats, size_t tokens, size_t width, int16_t *values,
                     float *scales) {
  const float *x = floats;
  for (size_t token = 0; token < tokens; token++, x += width, values += width) {
    Floats most = {0};
    for (size_t i = 0; i < width; i += lanes) {
      const Floats lane = LOAD(x + i);
      const Floats size = GREATER(lane, -lane);
      most = GREATER(size, most);
    }
    const float peak = greatestOf(&most);
    const float step = peak > 0 ? 8191.0f / peak : 0;
    scales[token] = peak / 8191.0f;
    for (size_t i = 0; i < width; i += lanes) {
      const Floats marked = LOAD(x + i) * step + rounding;
      // The lowest 16 bits: the whole number, in two's complement as a short has it.
      *(Shorts *)(values + i) = __builtin_convertvector((Words)marked, Shorts);
    }
  }
}

#define SCALED(sums, i) \
  (__builtin_convertvector(*(const Words *)((sums) + (i)), Floats) * \
       (LOAD(rowScales + (i)) * tokenScales[token]) + \
   LOAD(bias + (i)))

static void scale(void *sums, size_t tokens, size_t rows, const float *tokenScales,
                  const float *rowScales, const float *bias) {
  float *x = sums;
  for (size_t token = 0; token < tokens; token++, x += rows) {
    for (size_t i = 0; i < rows; i += lanes) STORE(x + i, SCALED(x, i));
  }
}

static void scaleGELU(void *sums, size_t tokens, size_t rows, const float *tokenScales,
                      const float *rowScales, const float *bias) {
  float *x = sums;
  for (size_t token = 0; token < tokens; token++, x += rows) {
    for (size_t i = 0; i < rows; i += lanes) {
      Floats lane = SCALED(x, i);
      gelu(&lane);
      STORE(x + i, lane);
    }
  }
}

static void scaleAdd(const void *sums, size_t tokens, size_t rows, const float *tokenScales,
                     const float *rowScales, const float *bias, float *states) {
  const float *x = sums;
  for (size_t token = 0; token < tokens; token++, x += rows, states += rows) {
    for (size_t i = 0; i < rows; i += lanes) STORE(states + i, LOAD(states + i) + SCALED(x, i));
  }
}

static void norm(float *states, size_t tokens, size_t width, const float *gain, const float *bias,
                 float epsilon) {
  for (size_t token = 0; token < tokens; token++, states += width) {
    Floats sum = {0};
    for (size_t i = 0; i < width; i += lanes) sum += LOAD(states + i);
    const float mean = sumOf(&sum) / (float)width;
    sum = (Floats){0};
    for (size_t i = 0; i < width; i += lanes) {
      const Floats lane = LOAD(states + i) - mean;
      sum += lane * lane;
    }
    const float factor = 1.0f / __builtin_sqrtf(sumOf(&sum) / (float)width + epsilon);
    for (size_t i = 0; i < width; i += lanes) {
      STORE(states + i, (LOAD(states + i) - mean) * factor * LOAD(gain + i) + LOAD(bias + i));
    }
  }
}

static void embed(const int8_t *word, float scale, const float *position, size_t width,
                  float *state) {
  for (size_t i = 0; i < width; i += lanes) {
    const Words bytes = __builtin_convertvector(*(const Bytes *)(word + i), Words);
    STORE(state + i, __builtin_convertvector(bytes, Floats) * scale + LOAD(position + i));
  }
}

// To e to the power of each, and the sum of those. `count` floats are followed by as many as fill
// the last vector, which become 0.
INLINE float exponentialsOf(float *floats, size_t count) {
  float most = floats[0];
  for (size_t i = 1; i < count; i++) most = floats[i] > most ? floats[i] : most;
  const size_t padded = (count + lanes - 1) / lanes * lanes;
  for (size_t i = count; i < padded; i++) floats[i] = most;
  for (size_t i = 0; i < padded; i += lanes) {
    Floats lane = LOAD(floats + i) - most;
    exponentials(&lane);
    STORE(floats + i, lane);
  }
  Floats sum = {0};
  for (size_t i = count; i < padded; i++) floats[i] = 0;
  for (size_t i = 0; i < padded; i += lanes) sum += LOAD(floats + i);
  return sumOf(&sum);
}

// A head after the other, and in a head four queries at a time. Keys are turned over first, so that
// a lane is a key and scores need no sums across lanes.
static void attention(const void *parts, size_t tokens, size_t width, size_t heads, float *scratch,
                      float *out) {
  const size_t padded = (tokens + lanes - 1) / lanes * lanes;
  const size_t depth = width / heads;
  const float shrink = 1.0f / __builtin_sqrtf((float)depth);
  float *keys = scratch;
  float *scores = scratch + depth * padded;
  for (size_t head = 0; head < heads; head++) {
    const float *query = (const float *)parts + head * depth;
    const float *value = query + 2 * width;
    for (size_t token = 0; token < padded; token++) {
      const float *key = query + width + token * 3 * width;
      for (size_t i = 0; i < depth; i++) keys[i * padded + token] = token < tokens ? key[i] : 0;
    }
    for (size_t first = 0; first < tokens; first += queries) {
      const size_t count = tokens - first < queries ? tokens - first : queries;
      // The last query stands in for those that the last four lack.
      const float *q[queries];
      for (size_t n = 0; n < queries; n++) {
        q[n] = query + (first + (n < count ? n : count - 1)) * 3 * width;
      }
      for (size_t token = 0; token < padded; token += lanes) {
        Floats sums[queries] = {0};
        for (size_t i = 0; i < depth; i++) {
          const Floats key = LOAD(keys + i * padded + token);
          for (size_t n = 0; n < queries; n++) sums[n] += key * q[n][i];
        }
        for (size_t n = 0; n < queries; n++) STORE(scores + n * padded + token, sums[n] * shrink);
      }
      float shares[queries];
      for (size_t n = 0; n < queries; n++) {
        shares[n] = 1.0f / exponentialsOf(scores + n * padded, tokens);
      }
      for (size_t i = 0; i < depth; i += lanes) {
        Floats sums[queries] = {0};
        for (size_t token = 0; token < tokens; token++) {
          const Floats v = LOAD(value + token * 3 * width + i);
          for (size_t n = 0; n < queries; n++) sums[n] += v * scores[n * padded + token];
        }
        for (size_t n = 0; n < count; n++) {
          STORE(out + (first + n) * width + head * depth + i, sums[n] * shares[n]);
        }
      }
    }
  }
}

INLINE float product(const float *left, const float *right, size_t width) {
  Floats sum = {0};
  for (size_t i = 0; i < width; i += lanes) sum += LOAD(left + i) * LOAD(right + i);
  return sumOf(&sum);
}

static float pool(const float *states, size_t tokens, size_t width, const float *weights,
                  float bias, const float *attention, float *scratch) {
  float total = (float)tokens;
  for (size_t token = 0; token < tokens; token++) {
    scratch[token] = attention ? product(attention, states + token * width, width) : 1;
  }
  if (attention) total = exponentialsOf(scratch, tokens);
  float sum = 0;
  for (size_t token = 0; token < tokens; token++) {
    sum += scratch[token] * product(weights, states + token * width, width);
  }
  return sum / total + bias;
}

const CTaggerFloats FLOATS = {quantize, scale, scaleGELU, scaleAdd, norm, embed, attention, pool};
