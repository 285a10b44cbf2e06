namespace Newsprint;

/// <summary>The words of namewords.tsv, by class.</summary>
static class NameWords
{
    static readonly WordTable Table = new("namewords.tsv");

    public static readonly WordGroup Vague = Table["vague"];
    public static readonly WordGroup Values = Table["value"];
}
