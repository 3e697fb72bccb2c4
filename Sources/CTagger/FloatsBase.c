#define FLOATS CTaggerFloatsBase
#include "FloatLoops.h"
