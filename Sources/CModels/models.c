#include "CModels.h"

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
