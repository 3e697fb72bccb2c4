#include "CPrompts.h"

// One array a file, then the table of them, the packs first: a new file needs a line in each. A test
// compares the table with the folder, byte for byte.
static const unsigned char a_hard_month[] = {
#embed "../../Resources/Prompts/Packs/a-hard-month.toml"
};
static const unsigned char first_90_days[] = {
#embed "../../Resources/Prompts/Packs/first-90-days.toml"
};
static const unsigned char managers_of_managers[] = {
#embed "../../Resources/Prompts/Packs/managers-of-managers.toml"
};
static const unsigned char remote[] = {
#embed "../../Resources/Prompts/Packs/remote.toml"
};
static const unsigned char reorganization[] = {
#embed "../../Resources/Prompts/Packs/reorganization.toml"
};
static const unsigned char without_the_title[] = {
#embed "../../Resources/Prompts/Packs/without-the-title.toml"
};
static const unsigned char change[] = {
#embed "../../Resources/Prompts/change.toml"
};
static const unsigned char creating_leaders[] = {
#embed "../../Resources/Prompts/creating-leaders.toml"
};
static const unsigned char direction[] = {
#embed "../../Resources/Prompts/direction.toml"
};
static const unsigned char empowering[] = {
#embed "../../Resources/Prompts/empowering.toml"
};
static const unsigned char granted[] = {
#embed "../../Resources/Prompts/granted.toml"
};
static const unsigned char letting_go[] = {
#embed "../../Resources/Prompts/letting-go.toml"
};
static const unsigned char managing_well[] = {
#embed "../../Resources/Prompts/managing-well.toml"
};
static const unsigned char meaning[] = {
#embed "../../Resources/Prompts/meaning.toml"
};
static const unsigned char own_example[] = {
#embed "../../Resources/Prompts/own-example.toml"
};
static const unsigned char straight_talk[] = {
#embed "../../Resources/Prompts/straight-talk.toml"
};
static const unsigned char trust[] = {
#embed "../../Resources/Prompts/trust.toml"
};
static const unsigned char what_counts[] = {
#embed "../../Resources/Prompts/what-counts.toml"
};

#define FILE_OF(name, array) {name, array, sizeof array}

static const CPromptFile files[] = {
    FILE_OF("Packs/a-hard-month.toml", a_hard_month),
    FILE_OF("Packs/first-90-days.toml", first_90_days),
    FILE_OF("Packs/managers-of-managers.toml", managers_of_managers),
    FILE_OF("Packs/remote.toml", remote),
    FILE_OF("Packs/reorganization.toml", reorganization),
    FILE_OF("Packs/without-the-title.toml", without_the_title),
    FILE_OF("change.toml", change),
    FILE_OF("creating-leaders.toml", creating_leaders),
    FILE_OF("direction.toml", direction),
    FILE_OF("empowering.toml", empowering),
    FILE_OF("granted.toml", granted),
    FILE_OF("letting-go.toml", letting_go),
    FILE_OF("managing-well.toml", managing_well),
    FILE_OF("meaning.toml", meaning),
    FILE_OF("own-example.toml", own_example),
    FILE_OF("straight-talk.toml", straight_talk),
    FILE_OF("trust.toml", trust),
    FILE_OF("what-counts.toml", what_counts),
};

size_t CPromptFileCount(void) { return sizeof files / sizeof files[0]; }

CPromptFile CPromptFileAt(size_t index) {
  if (index < CPromptFileCount()) return files[index];
  return (CPromptFile){"", (const unsigned char *)"", 0};
}
