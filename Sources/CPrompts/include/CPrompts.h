// The prompt files of Resources/Prompts as they stand, compiled into the program.
//
// C because `#embed` takes the bytes of a file with its dependency tracked by the compiler: a
// changed prompt file rebuilds this target, and no resource bundle has to be found at run time.
#pragma once

#include <stddef.h>

#pragma clang assume_nonnull begin

/// One compiled-in file.
typedef struct {
  /// Its name in Resources/Prompts: `letting-go.toml`, `Packs/remote.toml`.
  const char *name;
  /// Its bytes; not ended by a zero.
  const unsigned char *bytes;
  /// The number of its bytes.
  size_t length;
} CPromptFile;

/// The number of files.
size_t CPromptFileCount(void);

/// A file by its index; beyond the last one an empty file with an empty name.
CPromptFile CPromptFileAt(size_t index);

#pragma clang assume_nonnull end
