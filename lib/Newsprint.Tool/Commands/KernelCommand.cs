using System.CommandLine;
using Newsprint.Tool.Kernel;

namespace Newsprint.Tool.Commands;

/// <summary><c>newsprint kernel install|uninstall|run</c></summary>
static class KernelCommand
{
    public static Command Create() => new("kernel", "Makes Jupyter and VS Code run C# notebooks with this command.")
    {
        Placed("install", "Tells Jupyter of the kernel '.NET (C#)'.", Install),
        Placed("uninstall", "Takes the kernel away from Jupyter.", Uninstall),
        Run(),
    };

    static Command Placed(string name, string description, Func<string?, int> act)
    {
        var user = new Option<bool>("--user") { Description = "For this user; so it is when nothing is said." };
        var prefix = new Option<string?>("--prefix")
        {
            Description = "Under DIR/share/jupyter, for an environment of Python.",
            HelpName = "DIR"
        };
        var command = new Command(name, description) { user, prefix };
        command.Validators.Add(call =>
        {
            if (call.GetResult(user) is not null && call.GetResult(prefix) is not null)
                call.AddError("found both --user and --prefix; expected one of them");
        });
        command.SetAction(call => act(call.GetValue(prefix) is { } named ? Paths.Folder(named, "--prefix") : null));
        return command;
    }

    static int Install(string? prefix)
    {
        Console.WriteLine(Terminal.Line($"installed kernel {KernelSpec.Name} in {KernelSpec.Install(prefix)}"));
        return Exit.Success;
    }

    static int Uninstall(string? prefix)
    {
        var there = KernelSpec.Uninstall(prefix);
        Console.WriteLine(Terminal.Line(there
            ? $"removed kernel {KernelSpec.Name} from {KernelSpec.Folder(prefix)}"
            : $"no kernel {KernelSpec.Name} in {KernelSpec.Folder(prefix)}"));
        return Exit.Success;
    }

    static Command Run()
    {
        var file = new Option<string>("--connection-file")
        {
            Description = "The file in which Jupyter says where to listen.",
            Required = true,
            HelpName = "FILE"
        };
        var command = new Command("run",
            "Runs a kernel; Jupyter calls this. It runs any code that holders of the connection file send.") { file };
        command.SetAction(call =>
        {
            using var kernel = new KernelHost(ConnectionFile.Read(Paths.ToRead(call.GetValue(file)!, "a connection file",
                "start the kernel from Jupyter")));
            kernel.Run();
            return Exit.Success;
        });
        return command;
    }
}
