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

/// A linear model over hashed features, where it lies: see `SparseModel`.
typedef struct {
    const unsigned int *buckets;
    const unsigned char *cells;
    unsigned int bucket_count;
    unsigned int place_bits;
} cmodels_sparse;

/// Adds the weights of features to the scores of the classes.
void cmodels_add(const cmodels_sparse *model, const unsigned int *features, size_t count, int *scores);

#endif
