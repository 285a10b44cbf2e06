using Xunit;

namespace Newsprint.Tests;

/// <summary>Notebooks run by the real command, in processes of their own.</summary>
public class NotebookRunTests
{
    static readonly string Good = NotebookText.Of(
        "#!import boot.csx",
        "using System.Globalization;\nvar money = 4926.13m;\nConsole.WriteLine($\"{money:N2} {new DateTime(2022, 12, 5):d} {CultureInfo.CurrentCulture.Name} {TimeZoneInfo.Local.BaseUtcOffset}\");",
        "\"社会融资\".Display();\nawait Task.Delay(1);\n(money / 2).ToString() + \"i\".ToUpper()",
        "",
        "Path.GetFileName(Environment.CurrentDirectory.TrimEnd('/')).Length > 0 ? File.Exists(\"boot.csx\").ToString() : \"\"");

    static TemporaryFolder Folder(params (string Name, string Text)[] files)
    {
        var folder = new TemporaryFolder();
        File.WriteAllText(folder["boot.csx"], "using System.IO;\nvar booted = true;\n");
        foreach (var (name, text) in files) File.WriteAllText(folder[name], text);
        return folder;
    }

    [Fact]
    public void OutputsAreTheSameBytesInAnyCultureAndZone()
    {
        using var folder = Folder(("a.ipynb", Good));
        var texts = new HashSet<string>();
        foreach (var (language, zone) in new[] { ("de_DE.UTF-8", "Asia/Shanghai"), ("tr_TR.UTF-8", "America/New_York"),
            ("zh_CN.UTF-8", "UTC") })
        {
            var result =
                NewsprintCommand.Run(folder.Path, [("LANG", language), ("LC_ALL", language), ("TZ", zone)], "notebooks", "run", "a.ipynb");
            Assert.True(result.Exit == 0, result.Error);
            texts.Add(File.ReadAllText(folder["a.ipynb"]));
        }
        var text = Assert.Single(texts);
        Assert.Contains("4,926.13 12/05/2022  00:00:00", text);
        Assert.Contains("社会融资", text);
        Assert.Contains("2463.065I", text);
        Assert.Contains("True", text);
        Assert.Empty(Directory.GetFiles(folder.Path, "*tmp*"));
        Assert.Equal(0, NewsprintCommand.Run(folder.Path, "notebooks", "check", "a.ipynb").Exit);
    }

    [Theory]
    [InlineData("Console.WriteLine(\"before\");\nthrow new InvalidOperationException(\"没有\");", "a.ipynb: cell 2, line 2: System.InvalidOperationException: 没有; the file is as it was", "before")]
    [InlineData("int a = \"b\";", "a.ipynb: cell 2, line 1: CS0029: ", "line 1: CS0029")]
    [InlineData("while (true) { }", "a.ipynb: cell 2: Newsprint.Timeout: it did not end in 5 s (--timeout); the file is as it was", "Timeout")]
    [InlineData("Environment.Exit(3);", "a.ipynb: cell 2: Newsprint.ProcessEnded: its process ended with code 3", "ProcessEnded")]
    [InlineData("int Deeper(int x) => Deeper(x + 1) + 1;\nDeeper(1)", "a.ipynb: cell 2: Newsprint.ProcessEnded: its process ended with code 134 (Stack overflow.)", "ProcessEnded")]
    public void AFailureNamesItsCellAndLeavesTheFile(string cell, string said, string shown)
    {
        var text = NotebookText.Of("1", cell, "Console.WriteLine(\"after\");");
        using var folder = Folder(("a.ipynb", text));
        var result = NewsprintCommand.Run(folder.Path, "notebooks", "run", "a.ipynb", "--timeout",
            cell.StartsWith("while", StringComparison.Ordinal) ? "5" : "300");
        Assert.Equal(1, result.Exit);
        Assert.Contains(said, result.Error);
        Assert.Contains(shown, result.Error);
        Assert.DoesNotContain("after", result.Error);
        Assert.Equal(text, File.ReadAllText(folder["a.ipynb"]));
    }

    [Fact]
    public void AllowedErrorsBecomeOutputs()
    {
        using var folder = Folder(("a.ipynb", NotebookText.Of("var a = 0;\n1 / a", "\"after\"")));
        var result = NewsprintCommand.Run(folder.Path, "notebooks", "run", "--allow-errors");
        Assert.Equal(1, result.Exit);
        Assert.Contains("notebooks: found no such folder here", result.Error);
        result = NewsprintCommand.Run(folder.Path, "notebooks", "run", "--allow-errors", ".");
        Assert.True(result.Exit == 0, result.Error);
        var error = Assert.Single(NotebookText.Outputs(folder["a.ipynb"], 0))!;
        Assert.Equal("System.DivideByZeroException", (string?)error["ename"]);
        Assert.Equal("   at cell 1, line 2", (string?)error["traceback"]![1]);
        Assert.Equal("after", (string?)NotebookText.Outputs(folder["a.ipynb"], 1)[0]!["data"]!["text/plain"]![0]);
    }

    [Fact]
    public void CheckSaysWhichCellDiffersAndWritesNothing()
    {
        using var folder = Folder(("a.ipynb", NotebookText.Of("\"a\"", "\"b\"")), ("b.ipynb", "{ no"));
        Assert.Equal(0, NewsprintCommand.Run(folder.Path, "notebooks", "run", "a.ipynb").Exit);
        var text = File.ReadAllText(folder["a.ipynb"]).Replace("\"b\"\n      ]", "\"c\"\n      ]");
        File.WriteAllText(folder["a.ipynb"], text);
        var result = NewsprintCommand.Run(folder.Path, "notebooks", "check", "a.ipynb");
        Assert.Equal(1, result.Exit);
        Assert.Contains("newsprint: a.ipynb: cell 2, output 1 data/text/plain, line 1: found 'c'; expected 'b'", result.Error);
        Assert.Equal(text, File.ReadAllText(folder["a.ipynb"]));
        Assert.Contains("b.ipynb:1: found no JSON", NewsprintCommand.Run(folder.Path, "notebooks", "check", "b.ipynb").Error);
    }

    [Fact]
    public void ManyNotebooksRunSideBySide()
    {
        using var folder = Folder([.. Enumerable.Range(1, 5).Select(i => ($"n{i}.ipynb", NotebookText.Of($"\"{i}\"")))]);
        var result = NewsprintCommand.Run(folder.Path, "notebooks", "run", ".", "--filter", "n?.ipynb");
        Assert.True(result.Exit == 0, result.Error);
        Assert.All(Enumerable.Range(1, 5),
            i => Assert.Equal($"{i}", (string?)NotebookText.Outputs(folder[$"n{i}.ipynb"], 0)[0]!["data"]!["text/plain"]![0]));
    }
}
