-- Writes comments, each with its own random id, as the residents and on the posts of a file of lines token<TAB>path.
dofile("summary.lua")

local threads = 0
function setup(thread)
    thread:set("thread", threads)
    threads = threads + 1
end

local residents, at = {}, 0
function init(args)
    for line in io.lines(args[1]) do
        local token, path = line:match("^(.-)\t(.+)$")
        residents[#residents + 1] = { path = path, headers = {
            ["Authorization"] = "Bearer " .. token, ["Content-Type"] = "application/json", ["Host"] = wrk.host } }
    end
    math.randomseed(tonumber(args[2]) + thread)
    at = thread * 31
end

local random = math.random
function request()
    at = at + 1
    local resident = residents[at % #residents + 1]
    local body = string.format('{"id":"%08x-%04x-4%03x-8%03x-%06x%06x","body":"%s %d"}',
        random(0, 0xffffffff), random(0, 0xffff), random(0, 0xfff), random(0, 0xfff), random(0, 0xffffff), random(0, 0xffffff),
        "三号楼的电梯今天早上又停了十分钟，物业说零件明天到，麻烦大家先走东边的楼梯，注意安全。", at)
    return wrk.format("POST", resident.path, resident.headers, body)
end
