namespace Newsprint;

/// <summary>The words of press.tsv, by class.</summary>
static class PressWords
{
    static readonly WordTable Table = new("press.tsv");

    public static readonly WordGroup Jumps = Table["jump"];
    public static readonly WordGroup Editors = Table["editor"];
    public static readonly WordGroup Openers = Table["credit"];
    public static readonly WordGroup Sources = Table["source"];
    public static readonly WordGroup LeadEnds = Table["lead_end"];
    public static readonly WordGroup Roles = Table["role"];
    public static readonly WordGroup Grades = Table["grade"];
    public static readonly WordGroup Presences = Table["presence"];
    public static readonly WordGroup LeadOn = Table["lead_on"];
    public static readonly WordGroup Days = Table["day"];
    public static readonly WordGroup Folio = Table["folio"];
    public static readonly WordGroup AheadBefore = Table["ahead_before"];
    public static readonly WordGroup AheadNear = Table["ahead_near"];
    public static readonly WordGroup AheadAfter = Table["ahead_after"];
    public static readonly WordGroup Sections = Table["section"];
    public static readonly WordGroup Columns = Table["column"];
    public static readonly WordGroup Asides = Table["aside"];
    public static readonly WordGroup Contacts = Table["contact"];
    public static readonly WordGroup Saying = Table["saying"];
    public static readonly WordGroup Follows = Table["follow"];
    public static readonly WordGroup InForce = Table["in_force"];
    public static readonly WordGroup SentenceOpeners = Table["opener"];
    public static readonly WordGroup Issuers = Table["issuer"];
}
