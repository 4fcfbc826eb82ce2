#include "CModels.h"

#include <stdint.h>
#include <string.h>

// A model that isn't trained yet is an empty file's place: the library says so when it is asked for.
#define MODEL(name) static const unsigned char name[] __attribute__((aligned(64))) =

MODEL(lexicon) {
#if __has_embed("data/lexicon.model")
#embed "data/lexicon.model"
#else
0
#endif
};
MODEL(sentences) {
#if __has_embed("data/sentences.model")
#embed "data/sentences.model"
#else
0
#endif
};
MODEL(tagger_backward) {
#if __has_embed("data/tagger-backward.model")
#embed "data/tagger-backward.model"
#else
0
#endif
};
MODEL(tagger_forward) {
#if __has_embed("data/tagger-forward.model")
#embed "data/tagger-forward.model"
#else
0
#endif
};
MODEL(lemmas) {
#if __has_embed("data/lemmas.model")
#embed "data/lemmas.model"
#else
0
#endif
};
MODEL(transitions) {
#if __has_embed("data/transitions.model")
#embed "data/transitions.model"
#else
0
#endif
};
MODEL(labels) {
#if __has_embed("data/labels.model")
#embed "data/labels.model"
#else
0
#endif
};
MODEL(guide_transitions) {
#if __has_embed("data/guide-transitions.model")
#embed "data/guide-transitions.model"
#else
0
#endif
};
MODEL(guide_labels) {
#if __has_embed("data/guide-labels.model")
#embed "data/guide-labels.model"
#else
0
#endif
};
MODEL(correction_heads) {
#if __has_embed("data/correction-heads.model")
#embed "data/correction-heads.model"
#else
0
#endif
};
MODEL(correction_labels) {
#if __has_embed("data/correction-labels.model")
#embed "data/correction-labels.model"
#else
0
#endif
};
MODEL(names) {
#if __has_embed("data/names.model")
#embed "data/names.model"
#else
0
#endif
};
MODEL(name_lists) {
#if __has_embed("data/name-lists.model")
#embed "data/name-lists.model"
#else
0
#endif
};

cmodels_file cmodels_find(const char *name) {
    static const struct {
        const char *name;
        cmodels_file file;
    } files[] = {
        {"correction-heads", {correction_heads, sizeof correction_heads}},
        {"correction-labels", {correction_labels, sizeof correction_labels}},
        {"guide-labels", {guide_labels, sizeof guide_labels}},
        {"guide-transitions", {guide_transitions, sizeof guide_transitions}},
        {"labels", {labels, sizeof labels}},           {"lemmas", {lemmas, sizeof lemmas}},
        {"lexicon", {lexicon, sizeof lexicon}},        {"names", {names, sizeof names}},
        {"name-lists", {name_lists, sizeof name_lists}},
        {"sentences", {sentences, sizeof sentences}},  {"tagger-backward", {tagger_backward, sizeof tagger_backward}},
        {"tagger-forward", {tagger_forward, sizeof tagger_forward}},
        {"transitions", {transitions, sizeof transitions}},
    };
    for (size_t i = 0; i < sizeof files / sizeof *files; i++)
        if (strcmp(files[i].name, name) == 0) return files[i].file;
    return (cmodels_file){0};
}

static inline uint32_t bucket(uint32_t hash, uint32_t count) { return (uint32_t)((uint64_t)hash * count >> 32); }

// The place in the entry of either bucket whose check agrees; nought when there is none. What is left of an entry
// without the check is its place, if the check agrees; an empty one leaves nought. Of two that agree the later is taken.
static inline uint32_t match(const uint32_t *first, const uint32_t *second, uint32_t check, uint32_t mask) {
    uint32_t place = 0;
    for (int i = 0; i < 4; i++) {
        uint32_t a = first[i] ^ check, b = second[i] ^ check;
        a = a - 1 < mask ? a : 0;
        b = b - 1 < mask ? b : 0;
        a = a > b ? a : b;
        place = place > a ? place : a;
    }
    return place;
}

// The tables are larger than the nearest cache: all buckets are asked for before the first is looked at, then all cells.
void cmodels_add(const cmodels_sparse *model, const unsigned int *features, size_t count, int *scores) {
    enum { most = 64 };
    uint32_t firsts[most], seconds[most], places[most];
    const uint32_t mask = (1u << model->place_bits) - 1;
    for (size_t start = 0; start < count; start += most) {
        const size_t n = count - start < most ? count - start : most;
        for (size_t i = 0; i < n; i++) {
            const uint32_t feature = features[start + i];
            firsts[i] = bucket(feature, model->bucket_count);
            seconds[i] = bucket(feature * 0x9E3779B1u, model->bucket_count);
        }
        for (size_t i = 0; i < n; i++) {
            __builtin_prefetch(model->buckets + (size_t)firsts[i] * 4);
            __builtin_prefetch(model->buckets + (size_t)seconds[i] * 4);
        }
        size_t found = 0;
        for (size_t i = 0; i < n; i++) {
            const uint32_t place = match(
                model->buckets + (size_t)firsts[i] * 4, model->buckets + (size_t)seconds[i] * 4,
                features[start + i] << model->place_bits, mask);
            __builtin_prefetch(model->cells + (size_t)place * 2);
            places[found] = place;
            found += place != 0;
        }
        for (size_t i = 0; i < found; i++) {
            const unsigned char *cell = model->cells + (size_t)places[i] * 2;
            for (unsigned left = cell[0]; left > 0; left--) {
                cell += 2;
                const int root = (signed char)cell[1];
                scores[cell[0]] += root * (root < 0 ? -root : root);
            }
        }
    }
}
