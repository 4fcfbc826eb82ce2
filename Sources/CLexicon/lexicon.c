#include "CLexicon.h"

#include <string.h>

static const unsigned char countries[] = {
#embed "data/countries.tsv"
};
static const unsigned char epithets[] = {
#embed "data/epithets.tsv"
};
static const unsigned char furniture[] = {
#embed "data/furniture.tsv"
};
static const unsigned char homes[] = {
#embed "data/homes.tsv"
};
static const unsigned char media[] = {
#embed "data/media.tsv"
};
static const unsigned char offices[] = {
#embed "data/offices.tsv"
};
static const unsigned char officials[] = {
#embed "data/officials.tsv"
};
static const unsigned char organizations[] = {
#embed "data/organizations.tsv"
};
static const unsigned char organs[] = {
#embed "data/organs.tsv"
};
static const unsigned char places[] = {
#embed "data/places.tsv"
};
static const unsigned char status[] = {
#embed "data/status.tsv"
};
static const unsigned char rules[] = {
#embed "data/rules.txt"
};

static const clexicon_file files[] = {
    {"countries.tsv", countries, sizeof countries},
    {"epithets.tsv", epithets, sizeof epithets},
    {"furniture.tsv", furniture, sizeof furniture},
    {"homes.tsv", homes, sizeof homes},
    {"media.tsv", media, sizeof media},
    {"offices.tsv", offices, sizeof offices},
    {"officials.tsv", officials, sizeof officials},
    {"organizations.tsv", organizations, sizeof organizations},
    {"organs.tsv", organs, sizeof organs},
    {"places.tsv", places, sizeof places},
    {"rules.txt", rules, sizeof rules},
    {"status.tsv", status, sizeof status},
};

const clexicon_file *clexicon_all(size_t *count) {
    *count = sizeof files / sizeof *files;
    return files;
}

clexicon_file clexicon_find(const char *name) {
    for (size_t i = 0; i < sizeof files / sizeof *files; i++)
        if (strcmp(files[i].name, name) == 0) return files[i];
    return (clexicon_file){0};
}
