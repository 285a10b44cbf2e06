using BenchmarkDotNet.Attributes;

namespace Newsprint.Benchmarks;

/// <summary>Figures of a corpus, against the floor.</summary>
[MemoryDiagnoser]
public class FigureBenchmarks
{
    readonly Page[] _pages = Work.Pages(Corpus.Files);

    [Benchmark(Baseline = true)]
    public int Floor() => Work.Floor(Corpus.Files);

    [Benchmark]
    public int Figures() => Work.Figures(_pages);

    [Benchmark]
    public int FiguresInTwoThreads() => Work.Figures(_pages, threads: 2);

    [Benchmark]
    public int PagesAndFigures() => Work.PagesAndFigures(Corpus.Files);

    [Benchmark]
    public int PagesAndFiguresInTwoThreads() => Work.PagesAndFigures(Corpus.Files, threads: 2);
}

/// <summary>What a character costs, in one article from 10 KB to 100 MB.</summary>
[MemoryDiagnoser]
public class LengthBenchmarks
{
    Page[] _page = [];

    /// <summary>Characters; three bytes each in UTF-8.</summary>
    [Params(3_500, 35_000, 350_000, 3_500_000, 35_000_000)]
    public int Characters { get; set; }

    [GlobalSetup]
    public void MakeUp() => _page = [new MadeUpNews(1).Assembled(Characters)];

    [Benchmark]
    public int Figures() => Work.Figures(_page);
}
