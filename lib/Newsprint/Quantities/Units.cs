using System.Collections.Concurrent;

namespace Newsprint;

/// <summary>The words that are read as units: the library's table, and a user's beside it.</summary>
/// <remarks>
/// A table has the columns word, unit, code, measure and, where needed, not_before, only_before, only_after; units.tsv explains them.
/// </remarks>
public sealed class Units
{
    static readonly string[] Columns = ["word", "unit", "code", "measure", "not_before", "only_before", "only_after"];
    static readonly Lazy<Units> TheStandard = new(() => new Units().With(WordRows.Embedded("units.tsv", Columns)));

    readonly WordTrie<UnitWord> words = new();
    readonly CharSet firsts = new("");
    readonly List<UnitWord> entries = [];
    readonly ConcurrentDictionary<(Unit, Unit), Unit> rates = new();

    readonly ConcurrentDictionary<(Unit, Unit), Unit> pairs = new();

    static volatile Units? s_inUse;

    Units() { }

    /// <summary>The library's own table.</summary>
    public static Units Standard => TheStandard.Value;

    internal static Units InUse => s_inUse ?? Standard;

    /// <summary>
    /// Reads these units wherever none are named, for the rest of the process; figures that were read before stay as they are.
    /// </summary>
    /// <param name="units">From <see cref="Load"/>, or <see cref="Standard"/>.</param>
    public static void Use(Units units) => s_inUse = units;

    /// <summary>The library's table with a user's words added; a word in both is read as the user's says.</summary>
    /// <param name="path">A table in UTF-8 with the header <c>word⇥unit⇥code⇥measure</c>.</param>
    /// <exception cref="InputException">The file is missing, or a line is not a row of such a table; says which and what to do.</exception>
    public static Units Load(string path)
    {
        if (!File.Exists(path))
            throw new InputException(new Note(path, 0, "no such file", "a table of units",
                "name an existing file with the header word, unit, code, measure"));
        using var reader = new StreamReader(path);
        return new Units().With(Standard.entries).With(WordRows.Read(reader, path, Columns));
    }

    internal IReadOnlyList<UnitWord> Entries => entries;

    /// <summary>True where some unit begins with a character.</summary>
    internal bool MayBegin(char first) => firsts.Contains(first);

    /// <summary>The unit that stands at an offset, after a number that begins at another; null where none does.</summary>
    internal UnitWord? Match(ReadOnlySpan<char> text, int at, int numberStart, out int length)
    {
        var word = words.Longest(text, at, out length);
        if (word is null || word.Fits(text, at + length, numberStart)) return word;
        length = 0;
        return null;
    }

    /// <summary>The unit of so much of one for each of another: 元/吨.</summary>
    internal Unit Rate(Unit unit, Unit per) => rates.GetOrAdd((unit, per), static pair => pair.Item1.Per(pair.Item2));

    /// <summary>The unit of things that are counted by one measure word or by another: 件（套）.</summary>
    internal Unit Either(Unit unit, Unit other) =>
        pairs.GetOrAdd((unit, other), static pair => new($"{pair.Item1.Name}（{pair.Item2.Name}）", null, pair.Item1.Measure));

    Units With(IEnumerable<WordRow> rows) => With(rows.Select(UnitWord.Of));

    Units With(IEnumerable<UnitWord> more)
    {
        foreach (var entry in more)
        {
            words.Add(entry.Word, entry);
            firsts.Add(entry.Word[0]);
            entries.Add(entry);
        }
        return this;
    }
}
