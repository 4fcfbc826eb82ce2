#ifndef CLEXICON_H
#define CLEXICON_H

#include <stddef.h>

/// One dictionary or rule file, embedded byte for byte from `data/`.
typedef struct {
    const char *name;            // file name, such as "countries.tsv"
    const unsigned char *bytes;  // UTF-8, not NUL-terminated
    size_t count;
} clexicon_file;

/// The embedded file of that name; `bytes` is NULL when there is none.
clexicon_file clexicon_find(const char *name);

/// Every embedded file, sorted by name.
const clexicon_file *clexicon_all(size_t *count);

#endif
