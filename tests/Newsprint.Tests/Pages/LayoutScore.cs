using System.Text.Json;

namespace Newsprint.Tests;

/// <summary>Headlines, B-cubed, joins (each an F1), order and duplicates.</summary>
sealed record LayoutScore(double Headlines, double Articles, double Joins, double Order, double DuplicatePrecision, double DuplicateRecall)
{
    public static LayoutScore Of(IEnumerable<string> pages)
    {
        var all = new double[14];
        foreach (var path in pages) Add(path, all);
        return new(F1(all[0], all[1], all[2]), F(all[3] / all[5], all[4] / all[5]), F1(all[6], all[7], all[8]), all[9] / all[10],
            Share(all[11], all[12]), Share(all[11], all[13]));
    }

    static void Add(string path, double[] all)
    {
        using var gold = JsonDocument.Parse(File.ReadAllBytes(Path.ChangeExtension(path, ".gold.json")));
        var page = Page.Parse(File.ReadAllText(path));
        var (label, rank, joins) = Read(page);
        var lines = gold.RootElement.GetProperty("lines").EnumerateArray()
            .Select(l => (Line: l.GetProperty("line").GetInt32(), Article: l.GetProperty("article").GetInt32(),
                Order: l.GetProperty("order").GetInt32(), Dup: l.GetProperty("dup").GetBoolean())).ToList();
        var heads =
            page.Articles.Where(a => a.HeadlineSpan is not null).Select(a => page.Source.LineOf(a.HeadlineSpan!.Value.Start)).ToHashSet();
        Count(all, 0, lines.Where(l => l is { Article: >= 0, Order: -1 }).Select(l => l.Line).ToHashSet(), heads);
        var body = lines.Where(l => l is { Article: >= 0, Order: >= 0, Dup: false }).ToList();
        BCubed(page, body.Select(l => (l.Line, l.Article)).ToList(), label, all);
        Count(all, 6, gold.RootElement.GetProperty("joins").EnumerateArray().Select(j => (j[0].GetInt32(), j[1].GetInt32())).ToHashSet(),
            joins);
        foreach (var article in body.GroupBy(l => l.Article))
            foreach (var (x, y) in article
                .OrderBy(l => l.Order)
                .Select(l => l.Line)
                .Zip(article.OrderBy(l => l.Order).Select(l => l.Line).Skip(1)))
            {
                all[10]++;
                if (rank.ContainsKey(x) && rank.ContainsKey(y) && label[x] == label[y] && rank[x] < rank[y]) all[9]++;
            }
        Count(all, 11, lines.Where(l => l.Dup).Select(l => l.Line).ToHashSet(),
            page.Articles.SelectMany(a => a.Duplicates).Select(d => page.Source.LineOf(d.Start)).ToHashSet());
    }

    static (Dictionary<int, int> Label, Dictionary<int, int> Rank, HashSet<(int, int)> Joins) Read(Page page)
    {
        var (label, rank, joins) = (new Dictionary<int, int>(), new Dictionary<int, int>(), new HashSet<(int, int)>());
        foreach (var article in page.Articles)
            foreach (var paragraph in article.Paragraphs)
            {
                var above = 0;
                foreach (var line in paragraph.Spans.Select(span => page.Source.LineOf(span.Start)))
                {
                    label.TryAdd(line, article.Number);
                    rank.TryAdd(line, rank.Count);
                    if (above != 0) joins.Add((above, line));
                    above = line;
                }
            }
        return (label, rank, joins);
    }

    static void BCubed(Page page, List<(int Line, int Article)> body, Dictionary<int, int> label, double[] all)
    {
        double Size(int line) => page.Source.LineSpan(line).Length;
        int Label(int line) => label.GetValueOrDefault(line, -line);
        foreach (var (x, article) in body)
        {
            var both = body.Where(y => y.Article == article && Label(y.Line) == Label(x)).Sum(y => Size(y.Line));
            all[3] += Size(x) * both / body.Where(y => Label(y.Line) == Label(x)).Sum(y => Size(y.Line));
            all[4] += Size(x) * both / body.Where(y => y.Article == article).Sum(y => Size(y.Line));
            all[5] += Size(x);
        }
    }

    static void Count<T>(double[] all, int at, HashSet<T> truth, HashSet<T> found)
    {
        all[at] += truth.Count(found.Contains);
        all[at + 1] += found.Count;
        all[at + 2] += truth.Count;
    }

    static double Share(double part, double whole) => whole == 0 ? 1 : part / whole;

    static double F1(double both, double found, double truth) => F(Share(both, found), Share(both, truth));

    static double F(double p, double r) => p + r == 0 ? 0 : 2 * p * r / (p + r);
}
