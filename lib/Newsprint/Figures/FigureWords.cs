namespace Newsprint;

/// <summary>The words of figurewords.tsv, by class.</summary>
static class FigureWords
{
    static readonly WordTable Table = new("figurewords.tsv");

    public static readonly WordGroup Rates = Table["rate"];
    public static readonly WordGroup Surveys = Table["survey"];
    public static readonly WordGroup Done = Table["done"];
    public static readonly WordGroup Adverbial = Table["adverbial"];
    public static readonly WordGroup Leads = Table["lead"];
    public static readonly WordGroup BeforePlan = Table["before_plan"];
    public static readonly WordGroup AfterPlan = Table["after_plan"];
    public static readonly WordGroup BesideThings = Table["beside_thing"];
    public static readonly WordGroup Unhandled = Table["unhandled"];
    public static readonly WordGroup Peaks = Table["peak"];
    public static readonly WordGroup Stays = Table["stay"];
    public static readonly WordGroup Stripped = Table["stripped"];
    public static readonly WordGroup Reckoned = Table["reckoned"];
    public static readonly WordGroup Stating = Table["states"];
    public static readonly WordGroup Universals = Table["universal"];
    public static readonly WordGroup Reducing = Table["reduces"];
    public static readonly WordGroup Saving = Table["saves"];
    public static readonly WordGroup Bettering = Table["betters"];
    public static readonly WordGroup Nouns = Table["noun"];
}
