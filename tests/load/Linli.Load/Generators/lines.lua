-- Reads a file of lines of the form token<TAB>path and asks for them in turn; each thread starts at another place.
dofile("summary.lua")

local threads = 0
function setup(thread)
    thread:set("thread", threads)
    threads = threads + 1
end

local requests, at = {}, 0
function init(args)
    for line in io.lines(args[1]) do
        local token, path = line:match("^(.-)\t(.+)$")
        requests[#requests + 1] = wrk.format("GET", path, { ["Authorization"] = "Bearer " .. token, ["Host"] = wrk.host })
    end
    at = thread * 7919
end

function request()
    at = at + 1
    return requests[at % #requests + 1]
end
