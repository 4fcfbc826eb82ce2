#include "CModels.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#if defined(__AVX512VBMI2__) && defined(__AVX512VL__) && defined(__AVX512BW__) && defined(__AVX512DQ__)
#include <immintrin.h>
#define WIDE 1
#endif

// A model is packed for the disk: pairs of class and root, as many as a feature has. To score, its rows are laid out so
// that each is added without a branch. A model of up to four classes has a row of four weights of 16 bits. One of more
// has a row of 64 bits that tell the classes, and the roots of their weights, one after the other.

enum { narrow = 4, row_unit = 4 };

static uint32_t row_bytes(uint32_t roots, uint32_t classes) {
    return classes <= narrow ? 8 : 8 + (roots + row_unit - 1) / row_unit * row_unit;
}

static inline int weight(signed char root) { return root * (root < 0 ? -root : root); }

int cmodels_unpack(cmodels_sparse *model, const unsigned int *buckets, const unsigned char *cells, size_t cell_bytes) {
    const size_t units = cell_bytes / 2, slots = (size_t)model->bucket_count * 4;
    const uint32_t mask = (1u << model->place_bits) - 1, classes = model->class_count;
    const size_t unit = classes <= narrow ? 8 : row_unit;
    size_t bytes = 8;
    for (size_t at = 1; at < units; at += 1 + (size_t)cells[at * 2]) bytes += row_bytes(cells[at * 2], classes);
    const size_t table = (slots * 4 + 63) / 64 * 64;
    // Behind the last row lies as much as one look may read beyond it.
    unsigned char *memory = aligned_alloc(64, (table + bytes + 64 + 63) / 64 * 64);
    uint32_t *moved = calloc(units + 1, sizeof *moved);
    if (!memory || !moved || classes > 64 || bytes / unit > mask) {
        free(memory);
        free(moved);
        return 0;
    }
    unsigned char *rows = memory + table;
    memset(rows, 0, (table + bytes + 64 + 63) / 64 * 64 - table);
    size_t to = 8;
    for (size_t at = 1; at < units;) {
        const unsigned char *cell = cells + at * 2;
        const uint32_t count = cell[0];
        uint64_t set = 0;
        if (at + count >= units) break;
        moved[at] = (uint32_t)(to / unit);
        for (uint32_t i = 1; i <= count; i++) {
            const uint32_t class = cell[i * 2] & 63;
            const int16_t value = (int16_t)weight((signed char)cell[i * 2 + 1]);
            set |= 1ull << class;
            if (classes > narrow) rows[to + 7 + i] = cell[i * 2 + 1];
            else if (class < narrow) memcpy(rows + to + class * 2, &value, 2);
        }
        if (classes > narrow) memcpy(rows + to, &set, 8);
        to += row_bytes(count, classes);
        at += 1 + (size_t)count;
    }
    uint32_t *entries = (uint32_t *)memory;
    for (size_t slot = 0; slot < slots; slot++) {
        const uint32_t place = buckets[slot] & mask, row = place < units ? moved[place] : 0;
        entries[slot] = row ? (buckets[slot] & ~mask) | row : 0;
    }
    free(moved);
    model->buckets = entries;
    model->rows = rows;
    return 1;
}

void cmodels_free(cmodels_sparse *model) { free((void *)model->buckets); }

static inline uint32_t bucket(uint32_t hash, uint32_t count) { return (uint32_t)((uint64_t)hash * count >> 32); }

// The place in the entry of either bucket whose check agrees; nought when there is none. What is left of an entry
// without the check is its place, if the check agrees; an empty one leaves nought. Of two that agree the later is taken.
static inline uint32_t match(const uint32_t *first, const uint32_t *second, uint32_t check, uint32_t mask) {
#ifdef WIDE
    const __m256i both = _mm256_inserti128_si256(
        _mm256_castsi128_si256(_mm_load_si128((const __m128i *)first)), _mm_load_si128((const __m128i *)second), 1);
    const __m256i left = _mm256_xor_si256(both, _mm256_set1_epi32((int)check));
    const __mmask8 agrees = _mm256_cmple_epu32_mask(left, _mm256_set1_epi32((int)mask));
    const __m256i kept = _mm256_maskz_compress_epi32(agrees, left);
    uint32_t place = (uint32_t)_mm256_extract_epi32(kept, 0);
    if (__builtin_expect(agrees & (agrees - 1), 0)) {
        uint32_t places[8];
        _mm256_storeu_si256((__m256i *)places, kept);
        for (int i = 1; i < 8; i++) place = place > places[i] ? place : places[i];
    }
    return place;
#else
    uint32_t place = 0;
    for (int i = 0; i < 4; i++) {
        uint32_t a = first[i] ^ check, b = second[i] ^ check;
        a = a - 1 < mask ? a : 0;
        b = b - 1 < mask ? b : 0;
        a = a > b ? a : b;
        place = place > a ? place : a;
    }
    return place;
#endif
}

static void add_narrow(const unsigned char *rows, const uint32_t *places, size_t count, int *scores) {
    int sums[narrow] = {0};
    for (size_t i = 0; i < count; i++) {
        int16_t row[narrow];
        memcpy(row, rows + (size_t)places[i] * 8, sizeof row);
        for (int class = 0; class < narrow; class++) sums[class] += row[class];
    }
    for (int class = 0; class < narrow; class++) scores[class] += sums[class];
}

#ifdef WIDE
// Roots of 16 classes, widened, each times its size.
static inline __m512i squared(__m512i sums, __m128i roots) {
    const __m512i wide = _mm512_cvtepi8_epi32(roots);
    return _mm512_add_epi32(sums, _mm512_mullo_epi16(wide, _mm512_abs_epi32(wide)));
}
#endif

static void add_wide(
    const unsigned char *rows, const uint32_t *places, size_t count, unsigned classes, int *scores) {
#ifdef WIDE
    if (classes <= 16) {
        __m512i sums = _mm512_loadu_si512(scores);
        for (size_t i = 0; i < count; i++) {
            const unsigned char *row = rows + (size_t)places[i] * row_unit;
            uint64_t set;
            memcpy(&set, row, 8);
            const __m128i roots = _mm_loadu_si128((const __m128i *)(row + 8));
            const __m512i wide = _mm512_cvtepi8_epi32(_mm_maskz_expand_epi8((__mmask16)set, roots));
            sums = _mm512_add_epi32(sums, _mm512_mullo_epi32(wide, _mm512_abs_epi32(wide)));
        }
        _mm512_storeu_si512(scores, sums);
        return;
    }
    __m512i a = _mm512_loadu_si512(scores), b = _mm512_loadu_si512(scores + 16);
    __m512i c = _mm512_loadu_si512(scores + 32), d = _mm512_loadu_si512(scores + 48);
    for (size_t i = 0; i < count; i++) {
        const unsigned char *row = rows + (size_t)places[i] * row_unit;
        uint64_t set;
        memcpy(&set, row, 8);
        const __m512i roots = _mm512_maskz_expand_epi8(set, _mm512_loadu_si512(row + 8));
        const __m512i low = _mm512_cvtepi8_epi16(_mm512_castsi512_si256(roots));
        const __m512i high = _mm512_cvtepi8_epi16(_mm512_extracti64x4_epi64(roots, 1));
        const __m512i x = _mm512_mullo_epi16(low, _mm512_abs_epi16(low));
        const __m512i y = _mm512_mullo_epi16(high, _mm512_abs_epi16(high));
        a = _mm512_add_epi32(a, _mm512_cvtepi16_epi32(_mm512_castsi512_si256(x)));
        b = _mm512_add_epi32(b, _mm512_cvtepi16_epi32(_mm512_extracti64x4_epi64(x, 1)));
        c = _mm512_add_epi32(c, _mm512_cvtepi16_epi32(_mm512_castsi512_si256(y)));
        d = _mm512_add_epi32(d, _mm512_cvtepi16_epi32(_mm512_extracti64x4_epi64(y, 1)));
    }
    _mm512_storeu_si512(scores, a);
    _mm512_storeu_si512(scores + 16, b);
    _mm512_storeu_si512(scores + 32, c);
    _mm512_storeu_si512(scores + 48, d);
#else
    (void)classes;
    for (size_t i = 0; i < count; i++) {
        const unsigned char *row = rows + (size_t)places[i] * row_unit;
        const signed char *root = (const signed char *)row + 8;
        uint64_t set;
        memcpy(&set, row, 8);
        for (; set; set &= set - 1) scores[__builtin_ctzll(set)] += weight(*root++);
    }
#endif
}

// The tables are larger than the nearest cache: all buckets are asked for before the first is looked at, then all rows.
void cmodels_add(const cmodels_sparse *model, const unsigned int *features, size_t count, int *scores) {
    enum { most = 128 };
    uint32_t firsts[most], seconds[most], places[most];
    const uint32_t mask = (1u << model->place_bits) - 1;
    const size_t unit = model->class_count <= narrow ? 8 : row_unit;
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
            __builtin_prefetch(model->rows + (size_t)place * unit);
            places[found] = place;
            found += place != 0;
        }
        if (model->class_count <= narrow) add_narrow(model->rows, places, found, scores);
        else add_wide(model->rows, places, found, model->class_count, scores);
    }
}
