namespace Newsprint;

/// <summary>The words of company.tsv, by class.</summary>
static class CompanyWords
{
    static readonly WordTable Table = new("company.tsv");

    public static readonly WordGroup Asserting = Table["asserts"];
    public static readonly WordGroup Since = Table["since"];
    public static readonly WordGroup Changing = Table["changes"];
    public static readonly WordGroup DelimitsBefore = Table["delimits_before"];
    public static readonly WordGroup DelimitsAfter = Table["delimits_after"];
    public static readonly WordGroup Indices = Table["index"];
    public static readonly WordGroup Links = Table["link"];
    public static readonly WordGroup Moves = Table["move"];
    public static readonly WordGroup Money = Table["money"];
    public static readonly WordGroup People = Table["people"];
    public static readonly WordGroup Abbreviations = Table["abbreviation"];
    public static readonly WordGroup Halved = Table["halved"];
    public static readonly WordGroup CasualtiesBefore = Table["casualty_before"];
    public static readonly WordGroup Casualties = Table["casualty"];
    public static readonly WordGroup Advice = Table["advice"];
    public static readonly WordGroup Races = Table["race"];
    public static readonly WordGroup Latitudes = Table["latitude"];
    public static readonly WordGroup AgeGroups = Table["age_group"];
    public static readonly WordGroup Electricity = Table["electricity"];
    public static readonly WordGroup Warmth = Table["warmth"];
    public static readonly WordGroup Turns = Table["turn"];
    public static readonly WordGroup Slopes = Table["slope"];
    public static readonly WordGroup Scores = Table["score"];
}
