using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Newsprint.Benchmarks;

// dotnet run -c Release --project tests/Newsprint.Benchmarks -- [--quick] [--corpus FOLDER] [BenchmarkDotNet's own arguments]
var rest = Corpus.TakeArguments(args, out var quick);
Agreement.Check(Corpus.Files);
if (quick) return QuickRun.Print();
BenchmarkSwitcher.FromAssembly(typeof(Corpus).Assembly).Run(
    rest.Length > 0 ? rest : ["--filter", "*"],
    DefaultConfig.Instance
        // In this process: the generated project of the other toolchains would fall under this checkout's own build files.
        .AddJob(Job.Default.WithToolchain(InProcessEmitToolchain.Instance))
        .HideColumns(Column.Job, Column.Toolchain));
return 0;
