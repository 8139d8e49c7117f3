// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IBandMarketTypes} from "../src/bands/interfaces/IBandMarketTypes.sol";
import {ChainlinkOracle} from "../src/common/oracles/ChainlinkOracle.sol";
import {DeployBands} from "./DeployBands.sol";

/// @title  DeployStack
/// @notice Joins the modules: staked ether and restaked ether become collateral of loans.
/// @dev    The last part before the hand-over. Modules know each other only here.
abstract contract DeployStack is DeployBands {
    /// @dev Most that the rate of a staking token may grow a day, WAD: 36 % a year, far above any staking yield.
    uint256 private constant MAX_GROWTH_PER_DAY = 0.001e18;

    function _deployStack() internal {
        // A qstETH is owed an ether, and priced as one.
        address staked = addressOf("LiquidStakingToken");
        ChainlinkOracle chainlink = ChainlinkOracle(addressOf("ChainlinkOracle"));
        if (chainlink.feedOf(staked) == address(0)) chainlink.setFeed(staked, config.chain.ethUsdFeed);

        address qusd = addressOf("Stablecoin");
        address wrapped = addressOf("WrappedStakingToken");
        address wrappedOracle = _rateOracle("WqstethOracle", wrapped, addressOf("EmaOracle"));
        IBandMarketTypes.MarketParams memory params = _mint(qusd, wrapped, wrappedOracle);
        params.ceiling = 20_000_000e18;
        _market(params);

        // Restaked ether may be slashed and takes days to redeem: less is lent on it.
        address restaked = addressOf("LiquidRestakingVault");
        params = _mint(qusd, restaked, _rateOracle("LrtOracle", restaked, wrappedOracle));
        (params.loanDiscount, params.liqDiscount, params.ceiling) = (0.13e18, 0.09e18, 5_000_000e18);
        _market(params);
    }

    /// @dev Price of a vault's share: its rate, whose growth is limited, times the price of its asset.
    function _rateOracle(string memory name, address vault, address inner) private returns (address) {
        return _createAs(name, "VaultRateOracle", abi.encode(vault, inner, true, MAX_GROWTH_PER_DAY));
    }
}
