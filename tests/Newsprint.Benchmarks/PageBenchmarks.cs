using BenchmarkDotNet.Attributes;

namespace Newsprint.Benchmarks;

/// <summary>What a character costs to put a broken page together, from 10 KB to 10 MB: as good as the same.</summary>
[MemoryDiagnoser]
public class PageBenchmarks
{
    string _text = "";

    /// <summary>Characters; three bytes each in UTF-8.</summary>
    [Params(3_500, 35_000, 350_000, 3_500_000)]
    public int Characters { get; set; }

    [GlobalSetup]
    public void MakeUp() => _text = Broken(new MadeUpNews(1).Page(Characters));

    [Benchmark]
    public int Assemble() => Page.Parse(_text).Articles.Count;

    /// <summary>Every third long line stops inside a sentence, as a column does.</summary>
    static string Broken(string page)
    {
        var lines = page.Split('\n');
        for (var i = 0; i < lines.Length; i += 3)
            if (lines[i].Length > 40) lines[i] = lines[i].Insert(17 + i % 20, "\n\n");
        return string.Join("\n\n", lines);
    }
}
