#pragma warning disable xUnit1051 // A token makes the session run a cell so that it can be aborted: another thing to test.
using Newsprint.Tool.Sessions;
using Xunit;

namespace Newsprint.Tests;

/// <summary>Cells as they run, whatever front end asks.</summary>
[Collection("console")]
public class SessionTests
{
    static IReadOnlyList<string> Run(params string[] cells)
    {
        var session = new Session(Repository.Root);
        var seen = new CellRecorder();
        foreach (var cell in cells) session.Run(cell, "cell 1", seen);
        return seen.Seen;
    }

    [Theory]
    [InlineData("\"六项\"", "result: text/plain 六项")]
    [InlineData("Console.WriteLine(\"一\");", "stdout: 一\n")]
    [InlineData("Console.Error.Write(\"一\");", "stderr: 一")]
    [InlineData("\"a\".Display();", "display: text/plain a")]
    [InlineData("display(\"a\");", "display: text/plain a")]
    [InlineData("await Task.Delay(1);\n\"后\"", "result: text/plain 后")]
    [InlineData("// nothing\n")]
    [InlineData("using System.Globalization;")]
    [InlineData("object nothing = null;\nnothing", "result: text/plain <null>")]
    [InlineData("Console.Write(1);\n\"a\".Display();\nConsole.Write(2);\n\"b\"", "stdout: 1", "display: text/plain a", "stdout: 2", "result: text/plain b")]
    [InlineData("#!csharp\n\"a\"", "result: text/plain a")]
    [InlineData("new DateOnly(2022, 12, 5)", "result: text/plain 2022-12-05")]
    [InlineData("HTML(\"<b>a</b>\")", "result: text/html <b>a</b>")]
    [InlineData("var shown = \"a\".Display();\nshown.Update(\"b\");", "display: text/plain a", "update: text/plain b")]
    [InlineData("Console.Write(1);\nClearOutput();\nConsole.Write(2);", "stdout: 1", "clear: False", "stdout: 2")]
    [InlineData("12.5m", "result: text/plain 12.5")]
    public void ACellShows(string cell, params string[] expected) => Assert.Equal(expected, Run(cell));

    [Theory]
    [InlineData("var a = 1;", "a = 2;", "a.ToString()", "2")]
    [InlineData("record R(int A);", "var r = new R(3);", "r.A.ToString()", "3")]
    [InlineData("int Twice(int x) => 2 * x;", "var y = Twice(4);", "y.ToString()", "8")]
    [InlineData("int.TryParse(\"5\", out var p);", "var q = p;", "q.ToString()", "5")]
    [InlineData("var (a, b) = (1, 2);", "a += b;", "a.ToString()", "3")]
    [InlineData("using System.Globalization;", "var c = CultureInfo.InvariantCulture;", "c.Name + \"!\"", "!")]
    [InlineData("var a = 1;", "var a = \"new\";", "a", "new")]
    [InlineData("int[] numbers = [1, 2];", "var sum = numbers.Sum();", "sum.ToString()", "3")]
    public void CellsSeeThoseBefore(string first, string second, string third, string expected) =>
        Assert.Equal([$"result: text/plain {expected}"], Run(first, second, third));

    [Theory]
    [InlineData("\nint a = ;", 2, "CS1525")]
    [InlineData("1 +", 1, "CS1733")]
    [InlineData("\n\nnothere", 3, "CS0103")]
    [InlineData("var a = 0;\n\nvar b = 1 / a;", 3, "System.DivideByZeroException")]
    [InlineData("int Broken(int x)\n{\n    throw new InvalidOperationException(\"没有\");\n}\nBroken(1);", 3, "System.InvalidOperationException")]
    [InlineData("await Task.Yield();\nthrow new Exception(\"a\");", 2, "System.Exception")]
    [InlineData("#!import nothere.csx", 1, "Newsprint.FileNotFound")]
    [InlineData("var a = 1;\n#r \"nothere.dll\"", 2, "Newsprint.FileNotFound")]
    [InlineData("#r \"LICENSE\"", 1, "Newsprint.NoAssembly")]
    [InlineData("#!sql", 1, "Newsprint.UnknownCommand")]
    [InlineData("#r \"nuget: Newtonsoft.Json\"", 1, "Newsprint.UnknownCommand")]
    [InlineData("throw new OperationCanceledException();", 1, "System.OperationCanceledException")]
    public void AFailureHasItsLineAndKind(string cell, int line, string kind)
    {
        var failure = Assert.Throws<CellException>(() => Run(cell));
        Assert.Equal((line, kind), (failure.Line, failure.Kind));
        Assert.DoesNotContain(failure.Trace,
            text => text.Contains("Newsprint.Tool", StringComparison.Ordinal) || text.Contains(Repository.Root, StringComparison.Ordinal));
    }

    [Fact]
    public void AfterAFailureTheSessionGoesOn()
    {
        var session = new Session(Repository.Root);
        var seen = new CellRecorder();
        Assert.Throws<CellException>(() => session.Run("var a = 1;\nvar b = a / (a - 1);", "cell 1", seen));
        session.Run("a.ToString()", "cell 2", seen);
        Assert.Equal(["result: text/plain 1"], seen.Seen);
    }

    [Theory]
    [InlineData("#r \"LICENSE\"")]
    [InlineData("#r \"nothere.dll\"")]
    [InlineData("#!import nothere.csx")]
    public void WhatCanNotBeReferencedSpoilsNothing(string cell)
    {
        var session = new Session(Repository.Root);
        Assert.Throws<CellException>(() => session.Run(cell, "cell 1", new CellRecorder()));
        Assert.Equal(["result: text/plain a"], RunMore(session, "\"a\""));
    }

    [Theory]
    [InlineData("System.Text.Json")]
    [InlineData("System.Text.Json.dll")]
    [InlineData("System.Net.Http, Version=10.0.0.0")]
    public void WhatTheFrameworkHasNeedsNoFile(string name) => Assert.Equal(["result: text/plain a"], Run($"#r \"{name}\"\n\"a\""));

    [Fact]
    public void ABusyLoopCanBeInterrupted()
    {
        using var interrupt = new CancellationTokenSource(TimeSpan.FromMilliseconds(300));
        var session = new Session(Repository.Root);
        Assert.Throws<OperationCanceledException>(() => session.Run("while (true) { }", "cell 1", new CellRecorder(), interrupt.Token));
        Assert.Equal(["result: text/plain a"], RunMore(session, "\"a\""));
    }

    [Fact]
    public void AnAwaitCanBeInterrupted()
    {
        using var interrupt = new CancellationTokenSource(TimeSpan.FromMilliseconds(300));
        var session = new Session(Repository.Root);
        Assert.Throws<OperationCanceledException>(() =>
            session.Run("await Task.Delay(-1);", "cell 1", new CellRecorder(), interrupt.Token));
    }

    static IReadOnlyList<string> RunMore(Session session, string cell)
    {
        var seen = new CellRecorder();
        session.Run(cell, "cell 2", seen);
        return seen.Seen;
    }
}
