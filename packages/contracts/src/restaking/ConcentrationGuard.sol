// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IERC4626} from "@openzeppelin/contracts/interfaces/IERC4626.sol";

import {IAllocations} from "./interfaces/IAllocations.sol";
import {IConcentrationGuard} from "./interfaces/IConcentrationGuard.sol";
import {IRestakingPortfolio} from "./interfaces/IRestakingPortfolio.sol";
import {ISlasher} from "./interfaces/ISlasher.sol";
import {ITokenPool} from "./interfaces/ITokenPool.sol";

/// @title  ConcentrationGuard
/// @notice Checks the caps of restaking vaults, one guard for all vaults of a TokenPool.
/// @dev    Holds nothing and stores nothing. Nothing lists an operator's services on chain, so the curator names them: only
///         the whole list adds up to all that the operator has promised.
contract ConcentrationGuard is IConcentrationGuard {
    uint256 private constant BPS = 1e4;
    uint256 private constant WAD = 1e18;

    /// @notice Where the stake is.
    ITokenPool public immutable tokenPool;
    /// @notice What may slash it.
    ISlasher public immutable slasher;

    /// @param tokenPool_ TokenPool.
    constructor(address tokenPool_) {
        tokenPool = ITokenPool(tokenPool_);
        slasher = ISlasher(ITokenPool(tokenPool_).slasher());
    }

    /// @inheritdoc IConcentrationGuard
    function requireTarget(address operator) external view {
        IRestakingPortfolio vault = IRestakingPortfolio(msg.sender);
        address token = IERC4626(msg.sender).asset();
        (, address[] memory avss) = vault.target(operator);
        _requireCompleteList(operator, avss, token);

        address[] memory operators = vault.vaultOperators();
        uint256[] memory weights = new uint256[](operators.length);
        uint256 totalBps;
        for (uint256 i; i < operators.length; ++i) {
            (uint256 weightBps,) = vault.target(operators[i]);
            totalBps += weightBps;
            weights[i] = weightBps * WAD;
        }
        if (totalBps > BPS) revert IRestakingPortfolio.WeightsAboveWhole(totalBps);
        _requireServices(vault, Spread(operators, weights, BPS * WAD, token), avss);
    }

    /// @inheritdoc IConcentrationGuard
    function requireAllocation(address operator) external view {
        IRestakingPortfolio vault = IRestakingPortfolio(msg.sender);
        address token = IERC4626(msg.sender).asset();
        (, address[] memory avss) = vault.target(operator);
        _requireCompleteList(operator, avss, token);

        address[] memory operators = vault.vaultOperators();
        uint256[] memory values = new uint256[](operators.length);
        uint256 total = IERC4626(msg.sender).totalAssets();
        (uint256 maxOperatorBps,) = vault.caps();
        for (uint256 i; i < operators.length; ++i) {
            (uint256 staked, uint256 queued) = vault.valueAt(operators[i]);
            values[i] = staked + queued;
            if (operators[i] != operator) continue;
            uint256 bps = values[i] * BPS / total;
            if (bps > maxOperatorBps) {
                revert IRestakingPortfolio.OperatorConcentration(operator, bps, maxOperatorBps);
            }
        }
        _requireServices(vault, Spread(operators, values, total, token), avss);
    }

    /// @dev How a vault is spread: by weights or by values, out of a total.
    struct Spread {
        address[] operators;
        uint256[] parts;
        uint256 total;
        address token;
    }

    /// @dev What each of the services could take over all operators, against the cap.
    function _requireServices(IRestakingPortfolio vault, Spread memory spread, address[] memory avss)
        private
        view
    {
        (, uint256 maxAvsBps) = vault.caps();
        for (uint256 i; i < avss.length; ++i) {
            uint256 exposed;
            for (uint256 j; j < spread.operators.length; ++j) {
                exposed += _exposed(spread.operators[j], avss[i], spread.parts[j], spread.token);
            }
            uint256 bps = exposed * BPS / spread.total;
            if (bps > maxAvsBps) revert IRestakingPortfolio.AvsConcentration(avss[i], bps, maxAvsBps);
        }
    }

    function _requireCompleteList(address operator, address[] memory avss, address token) private view {
        uint256 named;
        for (uint256 i; i < avss.length; ++i) {
            for (uint256 j; j < i; ++j) {
                if (avss[i] == avss[j]) revert IRestakingPortfolio.DuplicateService(avss[i]);
            }
            named += _promised(operator, avss[i], token);
        }
        (, uint256 encumbered) = slasher.magnitudes(operator, token);
        if (named != encumbered) {
            revert IRestakingPortfolio.AvsListIncomplete(operator, named, encumbered);
        }
    }

    /// @dev Part of a value that a service may take.
    function _exposed(address operator, address avs, uint256 value, address token)
        private
        view
        returns (uint256)
    {
        uint256 promised = _promised(operator, avs, token);
        if (promised == 0) return 0;
        (uint256 maximum,) = slasher.magnitudes(operator, token);
        return value * promised / maximum;
    }

    /// @dev What a live promise holds of the operator's magnitude, as stored: the larger of what is and what comes.
    function _promised(address operator, address avs, address token) private view returns (uint256) {
        IAllocations.Allocation memory pledge = slasher.allocation(operator, avs, token);
        if (pledge.generation != tokenPool.pool(operator, token).generation) return 0;
        return pledge.next > pledge.current ? pledge.next : pledge.current;
    }
}
