using System.Globalization;

namespace Newsprint;

/// <summary>A word of a table, as the vocabulary enters it.</summary>
/// <param name="Word">As <see cref="WordList.Pack"/> packs it.</param>
/// <param name="Class">The letter of words.tsv.</param>
/// <param name="Cost">Negative log of its relative frequency.</param>
/// <param name="AddsCue">True where it adds to what the word is; false where it stands for it.</param>
/// <param name="Cue">What it adds.</param>
readonly record struct VocabularyRow(ulong Word, char Class, float Cost, bool AddsCue = false, Cue Cue = Cue.None);

/// <summary>The rows of the tables that the vocabulary is made of.</summary>
static class VocabularyRows
{
    /// <summary>Words that the dictionary lacks or files amiss: of economic news, of public affairs, ordinary ones.</summary>
    static readonly string[] s_additions = ["terms.tsv", "affairs.tsv", "ordinary.tsv"];

    /// <summary>All of up to four characters, those of a table behind those that it adds to.</summary>
    /// <remarks>An array, since the framework has no compiled code for lists of them.</remarks>
    public static VocabularyRow[] All()
    {
        var (all, filled) = (new VocabularyRow[1 << 16], 0);
        WordList.Read((word, kind, frequency) =>
        {
            if (kind != '-') Add(new(word, kind, CostOf(frequency)));
        });
        foreach (var (word, kind, count) in s_additions.SelectMany(Rows))
            if (word.Length <= WordList.LongestWord)
                Add(new(WordList.Pack(word), kind[0], CostOf(int.Parse(count, CultureInfo.InvariantCulture))));
        foreach (var (word, kind, cue) in Rows("cues.tsv"))
            if (word.Length <= WordList.LongestWord)
                Add(new(WordList.Pack(word), kind[0], CostOf(word, CueNames.Parse(cue)), AddsCue: true, CueNames.Parse(cue)));
        return Sized(all, filled);

        void Add(in VocabularyRow row)
        {
            if (filled == all.Length) all = Sized(all, 2 * filled);
            all[filled++] = row;
        }
    }

    static VocabularyRow[] Sized(VocabularyRow[] rows, int count)
    {
        var sized = new VocabularyRow[count];
        Array.Copy(rows, sized, Math.Min(rows.Length, count));
        return sized;
    }

    /// <summary>By character: how many words of more than one begin with it.</summary>
    public static int[] PairsByFirst(VocabularyRow[] rows)
    {
        var counts = new int[char.MaxValue + 1];
        foreach (var row in rows)
        {
            var first = row.Word;
            while (first > 0xFFFF) first >>= 16;
            if (first != row.Word) counts[first]++;
        }
        return counts;
    }

    /// <summary>
    /// A cue is likelier in a sentence about figures than in prose at large; one of a single character is part of too many words, a suffix
    /// of most.
    /// </summary>
    static float CostOf(string word, Cue cue) => cue == Cue.Suffix ? 16f : word.Length > 1 ? 7.5f : 9f;

    static float CostOf(int frequency) => (float)-Math.Log(frequency / 6e7);

    static IEnumerable<(string, string, string)> Rows(string table)
    {
        using var reader = Resource.Open(table);
        while (reader.ReadLine() is { } line)
            if (line.Length > 0 && line[0] != '#' && line.Split('\t') is [var word, var kind, var what]) yield return (word, kind, what);
    }
}
