using System.Diagnostics;
using Newsprint.Tool.Notebooks;
using Xunit;

namespace Newsprint.Tests;

/// <summary>A full disk, a folder that takes nothing, a file that goes or grows: one sentence, and nothing half-written.</summary>
public sealed class FaultTests : IDisposable
{
    const string PageText = "全市贷款余额增长\n本报讯（记者 张三）12月2日，记者获悉，截至9月底，全市贷款余额达3亿元，同比增长10.7%。\n";

    readonly TemporaryFolder _folder = new();

    public FaultTests() => File.WriteAllText(_folder["page.txt"], PageText);

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("figures page.txt")]
    [InlineData("articles page.txt")]
    [InlineData("tables financing page.txt")]
    [InlineData("view page.txt")]
    [InlineData("export page.txt --to -")]
    public void AFullDiskUnderStandardOutput(string words)
    {
        Assert.SkipUnless(File.Exists("/dev/full"), "no /dev/full on this system");
        EndsInASentence(Shell($"dotnet '{NewsprintCommand.Assembly}' {words} > /dev/full"), "No space left");
    }

    [Theory]
    [InlineData("view page.txt -o SMALL/page.html")]
    [InlineData("export page.txt --to SMALL/out --format parquet")]
    [InlineData("export page.txt --to SMALL/out --format csv")]
    public void AFullDiskUnderAFile(string words)
    {
        // 16 KB, of which a file that is there already has 12.
        using var small = Small("size=16k");
        File.WriteAllBytes(Path.Combine(small.Path, "there"), new byte[12 << 10]);
        EndsInASentence(Shell($"dotnet '{NewsprintCommand.Assembly}' {words.Replace("SMALL", small.Path, StringComparison.Ordinal)}"),
            "No space left");
        Assert.DoesNotContain(Files(small.Path),
            file => file.Name.EndsWith(".html", StringComparison.Ordinal)
                || file.Length == 0 && file.Name.EndsWith(".csv", StringComparison.Ordinal)
                || file.Name.Contains("tmp", StringComparison.Ordinal) || file.Name.EndsWith(".part", StringComparison.Ordinal));
    }

    [Fact]
    public void AFileThatDoesNotFitLeavesTheOldOne()
    {
        using var small = Small("size=32k");
        var path = Path.Combine(small.Path, "a.ipynb");
        AtomicFile.Write(path, new byte[8 << 10]);
        Assert.ThrowsAny<IOException>(() => AtomicFile.Write(path, new byte[100 << 10]));
        Assert.Equal(8 << 10, Assert.Single(Files(small.Path)).Length);
    }

    [Theory]
    [InlineData("view page.txt -o SMALL/page.html")]
    [InlineData("export page.txt --to SMALL/out")]
    [InlineData("notebooks html a.ipynb --to SMALL/out")]
    public void AFolderThatTakesNothing(string words)
    {
        File.WriteAllText(_folder["a.ipynb"], NotebookText.Of("1 + 1"));
        using var small = Small("size=16k,ro");
        EndsInASentence(Shell($"dotnet '{NewsprintCommand.Assembly}' {words.Replace("SMALL", small.Path, StringComparison.Ordinal)}"),
            "read-only");
        Assert.Empty(Directory.EnumerateFileSystemEntries(small.Path));
    }

    // Where no file system can be mounted there are still permissions; root has all of them and becomes somebody else.
    [Theory]
    [InlineData("view page.txt -o shut/page.html")]
    [InlineData("export page.txt --to shut/out")]
    [InlineData("notebooks html a.ipynb --to shut/out")]
    public void AFolderThatIsAnothers(string words)
    {
        File.WriteAllText(_folder["a.ipynb"], NotebookText.Of("1 + 1"));
        Directory.CreateDirectory(_folder["shut"]);
        Shell("chmod 555 shut; chmod 777 .");
        var run = AsNobody($"dotnet '{NewsprintCommand.Assembly}' {words}");
        EndsInASentence(run, "denied");
        Assert.Empty(Directory.EnumerateFileSystemEntries(_folder["shut"]));
    }

    [Fact]
    public void AFolderThatCannotBeListed()
    {
        Directory.CreateDirectory(_folder["closed"]);
        File.WriteAllText(_folder["closed/page.txt"], PageText);
        Shell("chmod 000 closed; chmod 777 .");
        var command = $"dotnet '{NewsprintCommand.Assembly}' export closed page.txt --to out";
        var run = AsNobody(command);
        Shell("chmod 755 closed");
        Assert.Contains("closed", run.Error);
        Assert.DoesNotContain("   at ", run.Error);
    }

    [Fact]
    public void AFileThatIsGone()
    {
        File.CreateSymbolicLink(_folder["gone.txt"], _folder["nowhere"]);
        EndsInASentence(Shell($"dotnet '{NewsprintCommand.Assembly}' figures gone.txt"), "gone.txt: found no such file");
    }

    // What a pipe gives comes bit by bit and has no length.
    [Fact]
    public void AFileThatGrowsIsReadToItsEnd()
    {
        var (exit, output,
            error) = Shell($"mkfifo grows.txt; (head -c 50 page.txt; sleep 0.3; tail -c +51 page.txt) > grows.txt & dotnet '{NewsprintCommand.Assembly}' figures grows.txt; wait");
        Assert.True(exit == 0, error);
        Assert.Equal(2, output.TrimEnd('\n').Split('\n').Length);
    }

    [Fact]
    public void AFileWithoutEndIsRefused()
    {
        Assert.SkipUnless(File.Exists("/dev/zero"), "no /dev/zero on this system");
        EndsInASentence(Shell($"dotnet '{NewsprintCommand.Assembly}' figures /dev/zero"), "bytes or more; expected at most");
    }

    // Nothing is closed to root.
    (int Exit, string Output, string Error) AsNobody(string command)
    {
        var run = Environment.UserName == "root"
            ? Shell($"HOME=/tmp DOTNET_CLI_HOME=/tmp setpriv --reuid=65534 --regid=65534 --clear-groups {command}")
            : Shell(command);
        Assert.SkipWhen(run.Exit is 126 or 127 || run.Error.Contains("libhostfxr", StringComparison.Ordinal)
            || run.Error.Contains("does not exist", StringComparison.Ordinal),
            $"another user cannot run the command here: {run.Error}");
        return run;
    }

    void EndsInASentence((int Exit, string Output, string Error) run, string part)
    {
        Assert.Equal(1, run.Exit);
        Assert.DoesNotContain("   at ", run.Error);
        var last = run.Error.TrimEnd('\n').Split('\n')[^1];
        Assert.StartsWith("newsprint: ", last);
        Assert.Contains(part, run.Error, StringComparison.OrdinalIgnoreCase);
    }

    (int Exit, string Output, string Error) Shell(string script)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "no shell of POSIX on this system");
        using var process = Process.Start(new ProcessStartInfo("sh", ["-c", script])
        {
            WorkingDirectory = _folder.Path,
            RedirectStandardOutput = true,
            RedirectStandardError = true
        })!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output, error.Result);
    }

    static List<FileInfo> Files(string folder) => [.. new DirectoryInfo(folder).EnumerateFiles("*", SearchOption.AllDirectories)];

    Mounted Small(string options)
    {
        var path = Directory.CreateDirectory(_folder["small"]).FullName;
        Assert.SkipUnless(OperatingSystem.IsLinux() && Shell($"mount -t tmpfs -o {options} tmpfs '{path}'").Exit == 0,
            "no file system can be mounted here");
        return new Mounted(path);
    }

    sealed record Mounted(string Path) : IDisposable
    {
        public void Dispose() => Process.Start("umount", [Path]).WaitForExit();
    }
}
