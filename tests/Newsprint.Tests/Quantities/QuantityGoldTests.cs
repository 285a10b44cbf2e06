using System.Text.Json;
using Xunit;

namespace Newsprint.Tests;

/// <summary>The reader alone against the annotated passages; universals (全部, 所有) are not its concern.</summary>
public class QuantityGoldTests
{
    sealed record Gold(int Start, string Quote, decimal Value, string Unit, string Bound);

    [Theory]
    [InlineData("ha02")]
    [InlineData("ha04")]
    [InlineData("ha07")]
    [InlineData("ha09")]
    [InlineData("hb01")]
    [InlineData("hb04")]
    [InlineData("hb07")]
    [InlineData("hb10")]
    [InlineData("seed")]
    public void ReadsWhatAnAnnotatorRead(string document)
    {
        var isSeed = document == "seed";
        var gold = GoldOf(Repository.SharedOrSkip("gold", isSeed ? "seed.figures.jsonl" : "dev.figures.jsonl"), document);
        var text = File.ReadAllText(isSeed
            ? Repository.PathOf("seeds", "000_9b1e08003a9f508d.txt")
            : Repository.SharedOrSkip("gold", "dev", $"{document}.txt"));
        var read = MentionsOf(text);
        var met = gold.Count(g => read.Any(m => Meets(g, m)));
        Assert.True(2.0 * met / (gold.Count + read.Count) >= 0.98,
            string.Join("; ", gold.Where(g => !read.Any(m => Meets(g, m))).Select(g => g.Quote)));
    }

    static bool Meets(Gold gold, QuantityMention mention) =>
        mention.Span.Overlaps(new(gold.Start, gold.Start + gold.Quote.Length)) && mention.Quantity.Value == gold.Value
        && mention.Quantity.Unit.Name == (gold.Unit == "％" ? "%" : gold.Unit) && mention.Quantity.Bound == BoundOf(gold.Bound);

    static Bound BoundOf(string sign) => sign switch { "~" => Bound.About, ">" => Bound.Over, "<" => Bound.Under, _ => Bound.Exact };

    static List<Gold> GoldOf(string path, string document) =>
        [.. from line in File.ReadLines(path)
            let row = JsonDocument.Parse(line).RootElement
            where row.GetProperty("doc").GetString() == document
            let quote = row.GetProperty("quote").GetString()!
            where !(quote.EndsWith("全部", StringComparison.Ordinal) || quote is "所有" or "全员")
            select new Gold(row.GetProperty("start").GetInt32(), quote, row.GetProperty("value").GetDecimal(),
                row.GetProperty("unit").GetString()!, row.GetProperty("bound").GetString()!)];

    /// <summary>Line by line, in the document's offsets.</summary>
    static List<QuantityMention> MentionsOf(string text)
    {
        var all = new List<QuantityMention>();
        var offset = 0;
        foreach (var line in text.Split('\n'))
        {
            all.AddRange(QuantityReaderTests.Mentions(line).Select(m => m with { Span = m.Span.Shift(offset) }));
            offset += line.Length + 1;
        }
        return all;
    }
}
