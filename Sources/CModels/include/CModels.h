#ifndef CMODELS_H
#define CMODELS_H

#include <stddef.h>

/// One trained model, embedded byte for byte from `data/`.
typedef struct {
    const unsigned char *bytes;
    size_t count;
} cmodels_file;

/// The embedded model of that name; `bytes` is NULL when there is none.
cmodels_file cmodels_find(const char *name);

/// Asks for memory that will be read soon.
static inline void cmodels_prefetch(const void *address) { __builtin_prefetch(address); }

#endif
