namespace Newsprint;

/// <summary>The words of areawords.tsv, by class.</summary>
static class AreaWords
{
    static readonly Dictionary<string, WordGroup> ByClass = Read();

    public static readonly WordGroup Zones = ByClass["zone"];
    public static readonly WordGroup Bodies = ByClass["body"];
    public static readonly WordGroup Organs = ByClass["organ"];
    public static readonly WordGroup Asides = ByClass["aside"];
    public static readonly WordGroup Ats = ByClass["at"];
    public static readonly WordGroup Traps = ByClass["trap"];
    public static readonly WordGroup Covers = ByClass["cover"];
    public static readonly WordGroup Events = ByClass["event"];
    public static readonly WordGroup Titles = ByClass["title"];
    public static readonly WordGroup Leads = ByClass["lead"];
    public static readonly WordGroup Closings = ByClass["closing"];
    public static readonly WordGroup Heard = ByClass["heard"];
    public static readonly WordGroup Told = ByClass["told"];
    public static readonly WordGroup Anaphors = ByClass["anaphor"];
    public static readonly WordGroup Spread = ByClass["spread"];
    public static readonly WordGroup Aids = ByClass["aid"];
    public static readonly WordGroup Grants = ByClass["grant"];
    public static readonly WordGroup Arrivals = ByClass["arrival"];
    public static readonly WordGroup Meetings = ByClass["meeting"];
    public static readonly WordGroup Seats = ByClass["seat"];
    public static readonly WordGroup Lines = ByClass["line"];
    public static readonly WordGroup Firms = ByClass["firm"];
    public static readonly WordGroup Societies = ByClass["society"];
    /// <summary>What the world is only a measure for.</summary>
    public static readonly WordGroup Shares = ByClass["share"];
    /// <summary>What is said of the world itself, for one clause.</summary>
    public static readonly WordGroup Worldwide = ByClass["worldwide"];
    public static readonly WordGroup Reserves = ByClass["reserve"];
    public static readonly WordGroup Games = ByClass["games"];
    public static readonly WordGroup These = ByClass["this"];
    public static readonly WordGroup Nationwide = ByClass["nationwide"];
    public static readonly WordGroup Ends = ByClass["end"];
    public static readonly WordGroup Departures = ByClass["departure"];
    public static readonly WordGroup Inward = ByClass["inward"];
    public static readonly WordGroup NoOrgan = ByClass["noorgan"];
    public static readonly WordGroup Whole = ByClass["whole"];
    public static readonly WordGroup Generic = ByClass["generic"];

    /// <summary>The longest of the words that a text begins with; null when none.</summary>
    public static string? Start(ReadOnlySpan<char> text, WordGroup words) => words.Start(text);

    /// <summary>The longest of the words that a text ends with; null when none.</summary>
    public static string? End(ReadOnlySpan<char> text, WordGroup words) => words.End(text);

    /// <summary>True when one of the words stands in the text.</summary>
    public static bool In(ReadOnlySpan<char> text, WordGroup words) => words.In(text);

    /// <summary>True for a character that names are written with: a Chinese character that is no function word.</summary>
    public static bool InName(char c) => !Breaks.Contains(c);

    static readonly CharSet Breaks = new("的了在是将已为与和及等从对向到把被让使", orNoChinese: true);

    static Dictionary<string, WordGroup> Read()
    {
        var lists = new Dictionary<string, List<string>>();
        foreach (var line in AreaResource.Text("areawords.tsv").AsSpan().EnumerateLines())
        {
            if (line.IsEmpty || line[0] == '#') continue;
            var tab = line.IndexOf('\t');
            var kind = line[..tab].ToString();
            if (!lists.TryGetValue(kind, out var list)) lists[kind] = list = [];
            list.Add(line[(tab + 1)..].ToString());
        }
        return lists.ToDictionary(pair => pair.Key, pair => new WordGroup([.. pair.Value.OrderByDescending(word => word.Length)]));
    }
}
