// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {Roles} from "../src/common/Roles.sol";
import {DevnetToken} from "../src/common/devnet/DevnetToken.sol";
import {SettableFeed} from "../src/common/devnet/SettableFeed.sol";
import {DeployBase} from "./DeployBase.sol";

/// @title  DeployDevnet
/// @notice Puts in place what a live chain brings along: WETH, tokens, and price feeds with a first answer.
/// @dev    Every name here is a field of `External`; the plan's replay takes one or the other.
abstract contract DeployDevnet is DeployBase {
    function _deployDevnet() internal {
        address authority = addressOf("AccessManager");
        config.chain.weth = _createAs("weth", "DevnetWeth", "");
        config.chain.usdc = _deployToken("usdc", "USD Coin", "USDC", 6);
        config.chain.wbtc = _deployToken("wbtc", "Wrapped BTC", "WBTC", 8);
        config.chain.ethUsdFeed = _deployFeed(authority, "ethUsdFeed", "ETH / USD", 3000e8);
        config.chain.btcUsdFeed = _deployFeed(authority, "btcUsdFeed", "BTC / USD", 60_000e8);
        config.chain.usdcUsdFeed = _deployFeed(authority, "usdcUsdFeed", "USDC / USD", 1e8);
        config.chain.eurUsdFeed = _deployFeed(authority, "eurUsdFeed", "EUR / USD", 1.1e8);
        config.chain.synUsdFeed = _deployFeed(authority, "synUsdFeed", "SYN / USD", 3e8);
        config.chain.tokeUsdFeed = _deployFeed(authority, "tokeUsdFeed", "TOKE / USD", 2e8);
    }

    function _deployToken(string memory name, string memory title, string memory symbol, uint8 decimals)
        private
        returns (address token)
    {
        bool fresh = addressOf(name).code.length == 0;
        token =
            _createAs(name, "DevnetToken", abi.encode(addressOf("AccessManager"), title, symbol, decimals));
        _allow(token, Roles.REPORTER, DevnetToken.mint.selector);
    }

    function _deployFeed(address authority, string memory name, string memory title, int192 answer)
        private
        returns (address feed)
    {
        feed = _createAs(name, "SettableFeed", abi.encode(authority, uint8(8), title));
        _allow(feed, Roles.REPORTER, SettableFeed.post.selector);
        if (SettableFeed(feed).latestRound() == 0) SettableFeed(feed).post(answer);
    }
}
