#include "CTagger.h"

alignas(64) static const unsigned char model[] = {
#embed "../../Resources/Tagger/model.bin"
};
alignas(64) static const unsigned char vocabulary[] = {
#embed "../../Resources/Tagger/vocabulary.txt"
};
alignas(64) static const unsigned char thresholds[] = {
#embed "../../Resources/Tagger/thresholds.txt"
};
alignas(64) static const unsigned char card[] = {
#embed "../../Resources/Tagger/card.md"
};

CTaggerFile CTaggerModel(void) { return (CTaggerFile){model, sizeof model}; }
CTaggerFile CTaggerVocabulary(void) { return (CTaggerFile){vocabulary, sizeof vocabulary}; }
CTaggerFile CTaggerThresholds(void) { return (CTaggerFile){thresholds, sizeof thresholds}; }
CTaggerFile CTaggerCard(void) { return (CTaggerFile){card, sizeof card}; }
