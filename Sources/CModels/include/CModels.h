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

/// A linear model over hashed features, laid out to score: see `SparseModel`.
typedef struct {
    const unsigned int *buckets;
    const unsigned char *rows;
    unsigned int bucket_count;
    unsigned int place_bits;
    unsigned int class_count;
} cmodels_sparse;

/// Lays out a packed model to score; the counts and bits of `model` are filled in. Nought when it is faulty or memory
/// is short. To be freed by `cmodels_free`.
int cmodels_unpack(cmodels_sparse *model, const unsigned int *buckets, const unsigned char *cells, size_t cell_bytes);
void cmodels_free(cmodels_sparse *model);

/// Adds the weights of features to the scores of the classes.
///
/// Of `scores` 16 are read and written for models of 5 to 16 classes, and 64 for those of more.
void cmodels_add(const cmodels_sparse *model, const unsigned int *features, size_t count, int *scores);

#endif
