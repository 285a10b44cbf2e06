namespace Newsprint;

/// <summary>The words of settings.tsv, by class.</summary>
static class SettingWords
{
    static readonly ILookup<string, string> Classes = All.ToLookup(row => row[1], row => row[0]);

    /// <summary>Every row: word, class.</summary>
    public static IEnumerable<string[]> All => TimeWords.Rows("settings.tsv");

    public static WordSearch Told { get; } = Search("told");
    public static WordSearch Beside { get; } = Search("beside");
    public static WordSearch Coming { get; } = Search("coming");
    public static WordSearch Statistic { get; } = Search("statistic");
    public static WordSearch Running { get; } = Search("running");
    public static WordSearch Course { get; } = Search("course");
    public static WordSearch Event { get; } = Search("event");
    public static WordSearch Record { get; } = Search("record");
    public static WordSearch Once { get; } = Search("once");
    public static WordSearch Compares { get; } = Search("compares");
    public static string[] Against { get; } = [.. Classes["against"]];
    public static string[] AgainstOf { get; } = [.. Classes["against-of"]];
    public static string[] Within { get; } = [.. Classes["within"]];
    public static WordSearch Stock { get; } = Search("stock");
    public static WordSearch Able { get; } = Search("able");
    public static string[] Held { get; } = [.. Classes["held"]];
    public static string[] Lead { get; } = [.. Classes["lead"]];

    public static bool Begins(ReadOnlySpan<char> text, string[] words)
    {
        foreach (var word in words)
            if (text.StartsWith(word)) return true;
        return false;
    }

    public static bool Ends(ReadOnlySpan<char> text, string[] words)
    {
        foreach (var word in words)
            if (text.EndsWith(word)) return true;
        return false;
    }

    static WordSearch Search(string kind) => new([.. Classes[kind]]);
}
