using Newsprint.Fuzz;
using SharpFuzz;

// newsprint-fuzz TARGET          under afl-fuzz: reads inputs until it is stopped
// newsprint-fuzz TARGET FILE…    replays inputs and says which one fails
if (args is not [var name, .. var files] || !Targets.All.TryGetValue(name, out var target))
{
    Console.Error.WriteLine($"newsprint-fuzz: expected one of {string.Join(", ", Targets.All.Keys)}");
    return 2;
}
foreach (var file in files)
{
    Console.WriteLine(file);
    target(File.ReadAllBytes(file));
}
if (files.Length > 0) return 0;
// What loads once is loaded before the first input, so that its paths are no input's; they are counted into memory that nobody reads.
unsafe
{
    SharpFuzz.Common.Trace.SharedMem = (byte*)System.Runtime.InteropServices.NativeMemory.AllocZeroed(1 << 16);
}
Targets.WarmUp(name);
Fuzzer.Run(stream => target(Bytes(stream)));
return 0;

static byte[] Bytes(Stream stream)
{
    using var bytes = new MemoryStream();
    stream.CopyTo(bytes);
    return bytes.ToArray();
}
