using System.Text.Json;
using Xunit;

namespace Newsprint.Tests;

/// <summary>Measures the period reader alone: the annotated places are given, only the period is asked.</summary>
static class PeriodGold
{
    public static (int Right, int Of) Seed() =>
        Score(Repository.SharedOrSkip("gold", "seed.figures.jsonl"), _ => Repository.PathOf("seeds", "000_9b1e08003a9f508d.txt"));

    public static (int Right, int Of) Development() =>
        Score(Repository.SharedOrSkip("gold", "dev.figures.jsonl"), doc => Repository.SharedOrSkip("gold", "dev", doc + ".txt"));

    public static void AtLeast(double share, (int Right, int Of) score) =>
        Assert.True(score.Right >= share * score.Of, $"{score.Right} of {score.Of} periods are right, {share:P0} were expected");

    static (int Right, int Of) Score(string gold, Func<string, string> pathOf)
    {
        var (right, of) = (0, 0);
        foreach (var doc in File
            .ReadLines(gold)
            .Select(line => JsonDocument.Parse(line).RootElement)
            .GroupBy(row => row.GetProperty("doc").GetString()!))
        {
            var articles = Articles(Page.Read(pathOf(doc.Key)));
            foreach (var row in doc)
            {
                of++;
                if (At(articles, row.GetProperty("start").GetInt32()) == row.GetProperty("period").GetString()) right++;
            }
        }
        return (right, of);
    }

    static List<(List<Block> Blocks, PeriodScope Scope)> Articles(Page page)
    {
        var all = new List<(List<Block>, PeriodScope)>();
        foreach (var article in page.Articles)
        {
            List<Block> blocks = [.. article.Paragraphs.Select(paragraph => new Block(BlockKind.Paragraph, paragraph.Joined))];
            if (article.HeadlineSpan is { } span) blocks.Insert(0, new(BlockKind.Headline, new JoinedText(page.Source.Text, span)));
            all.Add((blocks, new(blocks, page.Published, article.Dateline)));
        }
        foreach (var caption in page.Captions)
            all.Add(([new(BlockKind.Caption, caption.Joined)],
                new([new(BlockKind.Caption, caption.Joined)], page.Published, caption.Dateline)));
        return all;
    }

    static string? At(List<(List<Block> Blocks, PeriodScope Scope)> articles, int offset)
    {
        foreach (var (blocks, scope) in articles)
            for (var b = 0; b < blocks.Count; b++)
                for (var (p, at) = (0, 0); p < blocks[b].Joined.Pieces.Count; at += blocks[b].Joined.Pieces[p++].Length)
                    if (blocks[b].Joined.Pieces[p].Contains(offset))
                        return PeriodReaderTests.Show(scope.At(b, at + offset - blocks[b].Joined.Pieces[p].Start));
        return null;
    }
}
