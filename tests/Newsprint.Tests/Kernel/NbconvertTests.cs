using Xunit;

namespace Newsprint.Tests;

/// <summary>Jupyter's own runner over our kernel.</summary>
public class NbconvertTests
{
    [Fact]
    public void NbconvertRunsANotebookAsTheCommandDoes()
    {
        Jupyter.PythonOrSkip();
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder["boot.csx"], "using System.IO;\nvar booted = 3;\n");
        File.WriteAllText(folder["a.ipynb"],
            NotebookText.Of("#!import boot.csx", "Console.WriteLine(\"一\");\n(booted + 1).ToString()", "\"二\".Display();"));
        var (exit, _, error) = Jupyter.Run(folder, "-m", "nbconvert", "--execute", "--to", "notebook", "--output", "b.ipynb", "a.ipynb");
        Assert.True(exit == 0, error);
        Assert.Equal(0, NewsprintCommand.Run(folder.Path, "notebooks", "run", "a.ipynb").Exit);
        for (var cell = 0; cell < 3; cell++)
            Assert.Equal(NotebookText.Outputs(folder["a.ipynb"], cell).ToJsonString(),
                NotebookText.Outputs(folder["b.ipynb"], cell).ToJsonString());
        (exit, _, error) = Jupyter.Run(folder, "-c",
            "import nbformat; nbformat.validate(nbformat.read('a.ipynb', 4)); nbformat.validate(nbformat.read('b.ipynb', 4))");
        Assert.True(exit == 0, error);
    }

    /// <summary>
    /// Python's words that run a published notebook with the kernel at hand, write it into a folder and validate it there.
    /// </summary>
    internal static string[] Execute(TemporaryFolder folder, string notebook) => ["-c", $$"""
        import nbformat, nbclient
        notebook = nbformat.read(r"{{Repository.PathOf("notebooks", notebook)}}", 4)
        nbclient.NotebookClient(notebook, timeout=600, startup_timeout=300, resources=dict(metadata=dict(path=r"{{Repository.PathOf("notebooks")}}"))).execute()
        nbformat.validate(notebook)
        nbformat.write(notebook, r"{{folder[notebook]}}")
        """];

    [Theory, MemberData(nameof(PublishedNotebooksTests.Notebooks), MemberType = typeof(PublishedNotebooksTests))]
    public void APublishedNotebookPutsOutWhatIsCommitted(string notebook)
    {
        Jupyter.PythonOrSkip();
        using var folder = new TemporaryFolder();
        var (exit, _, error) = Jupyter.Run(folder, Execute(folder, notebook));
        Assert.True(exit == 0, error);
        Assert.Equal(NotebookSummary.Of(Repository.PathOf("notebooks", notebook)), NotebookSummary.Of(folder[notebook]));
    }

    [Fact]
    public void TheKernelIsInstalledAndTakenAway()
    {
        using var folder = new TemporaryFolder();
        var file = Path.Combine(folder["env"], "share", "jupyter", "kernels", ".net-csharp", "kernel.json");
        Assert.Equal(0, NewsprintCommand.Run(folder.Path, "kernel", "install", "--prefix", "env").Exit);
        Assert.Contains("\"display_name\": \".NET (C#)\"", File.ReadAllText(file));
        Assert.Contains("{connection_file}", File.ReadAllText(file));
        Assert.Equal(0, NewsprintCommand.Run(folder.Path, "kernel", "uninstall", "--prefix", "env").Exit);
        Assert.False(File.Exists(file));
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, "{\"argv\":[\"dotnet\",\"interactive\"]}");
        var other = NewsprintCommand.Run(folder.Path, "kernel", "install", "--prefix", "env");
        Assert.Equal(1, other.Exit);
        Assert.Contains("a kernel of this name from another program", other.Error);
        Assert.Contains("interactive", File.ReadAllText(file));
    }

    [Theory]
    [InlineData("{\"ip\":\"0.0.0.0\",\"transport\":\"tcp\"}", "found ip 0.0.0.0; expected 127.0.0.1")]
    [InlineData("{\"ip\":\"127.0.0.1\",\"transport\":\"ipc\"}", "found transport ipc")]
    [InlineData("{\"ip\":\"127.0.0.1\"}", "found no connection file")]
    [InlineData("{ no", "found no connection file")]
    public void OnlyThisMachineIsServed(string connection, string said)
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder["c.json"], connection);
        var result = NewsprintCommand.Run(folder.Path, "kernel", "run", "--connection-file", "c.json");
        Assert.Equal(1, result.Exit);
        Assert.Contains(said, result.Error);
    }
}
