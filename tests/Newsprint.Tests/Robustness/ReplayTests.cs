using Newsprint.Fuzz;
using Xunit;

namespace Newsprint.Tests;

/// <summary>What fuzzing began with and what it once broke something with ends well now.</summary>
public class ReplayTests
{
    public static TheoryData<string, string> Inputs()
    {
        var all = new TheoryData<string, string>();
        foreach (var target in Targets.All.Keys)
            foreach (var file in Directory.GetFiles(Targets.Inputs(Repository.Root, target)).Order(StringComparer.Ordinal))
                all.Add(target, Path.GetFileName(file));
        return all;
    }

    [Theory]
    [MemberData(nameof(Inputs))]
    public void AnInputEndsWell(string target, string file)
    {
        var bytes = File.ReadAllBytes(Path.Combine(Targets.Inputs(Repository.Root, target), file));
        Assert.Null(Record.Exception(() => Targets.All[target](bytes)));
    }

    // The same bytes with some changed, in an order that is the same every time; what AFL++ does for hours, for a second.
    [Theory]
    [MemberData(nameof(Inputs))]
    public void SoDoItsNeighbours(string target, string file)
    {
        var bytes = File.ReadAllBytes(Path.Combine(Targets.Inputs(Repository.Root, target), file));
        var random = new Random(8);
        for (var turn = 0; turn < (target == "wire" ? 10 : 40); turn++)
        {
            var changed = Change(bytes, random);
            var failure = Record.Exception(() => Targets.All[target](changed));
            Assert.True(failure is null, $"{Convert.ToBase64String(changed)}: {failure}");
        }
    }

    static byte[] Change(byte[] bytes, Random random)
    {
        var changed = bytes.ToList();
        for (var i = random.Next(1, 6); i > 0 && changed.Count > 0; i--)
        {
            var at = random.Next(changed.Count);
            switch (random.Next(4))
            {
                case 0: changed[at] = (byte)random.Next(256); break;
                case 1: changed.RemoveAt(at); break;
                case 2: changed.Insert(at, (byte)random.Next(256)); break;
                default: changed.InsertRange(at, changed.GetRange(at, Math.Min(random.Next(1, 12), changed.Count - at))); break;
            }
        }
        return [.. changed];
    }
}
