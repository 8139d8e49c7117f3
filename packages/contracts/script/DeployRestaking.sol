// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {AccessManager} from "@openzeppelin/contracts/access/manager/AccessManager.sol";

import {Roles} from "../src/common/Roles.sol";
import {IEntryPause} from "../src/common/interfaces/IEntryPause.sol";
import {ITokenPool} from "../src/restaking/interfaces/ITokenPool.sol";
import {RestakingAccess} from "../src/restaking/libraries/RestakingAccess.sol";
import {DeployBase} from "./DeployBase.sol";

/// @title  DeployRestaking
/// @notice Deploys the module `restaking`: the liquid staking token qstETH with its wrapper wqstETH, the core, the example
///         service, and the vault LRT. The pool takes wqstETH, WETH, WBTC and USDC.
/// @dev    The deployer pays 1,000 wei for the shares of qstETH that nobody owns. The owner becomes the curator of LRT and
///         the owner of the example service, whose terms he registers himself.
abstract contract DeployRestaking is DeployBase {
    uint256 private constant EPOCH_LENGTH = 7 days;
    uint256 private constant EXIT_GAP = 2 days;
    uint256 private constant FREEZE_COOLDOWN = 7 days;

    /// @dev `LiquidStakingToken.DEAD_SHARES`, at a wei each.
    uint256 private constant SEED = 1000;

    function _deployRestaking() internal {
        address authority = addressOf("AccessManager");
        address book = addressOf("ValidatorBook");
        address slasher = addressOf("Slasher");
        address registry = addressOf("AvsRegistry");

        address token = _createPaid(
            "LiquidStakingToken",
            abi.encode("Quintet Staked Ether", "qstETH", authority, config.treasury, book),
            SEED
        );
        _create("ValidatorBook", abi.encode(authority, token));
        address wrapped =
            _create("WrappedStakingToken", abi.encode(token, "Wrapped Quintet Staked Ether", "wqstETH"));

        // The pool's clock is the system's: those after it read it from there.
        address pool = _create("TokenPool", abi.encode(authority, slasher, token, EPOCH_LENGTH));
        _create("Slasher", abi.encode(authority, pool, registry, EXIT_GAP, FREEZE_COOLDOWN));
        _create("AvsRegistry", abi.encode(authority, pool, slasher));

        address dispute = addressOf("HashAttestationDispute");
        address service = _create(
            "HashAttestationServiceManager", abi.encode(config.owner, registry, slasher, dispute, wrapped)
        );
        _create("HashAttestationDispute", abi.encode(service, registry, slasher));

        address guard = _create("ConcentrationGuard", abi.encode(pool));
        address vault = _create(
            "LiquidRestakingVault",
            abi.encode(authority, pool, guard, wrapped, "Quintet Restaked Ether", "LRT", config.owner)
        );
        _assignRestakingRoles(vault);
        _listAssets(ITokenPool(pool), wrapped);
    }

    function _listAssets(ITokenPool pool, address wrapped) private {
        address[4] memory assets = [wrapped, config.chain.weth, config.chain.wbtc, config.chain.usdc];
        for (uint256 i; i < assets.length; ++i) {
            if (!pool.isListed(assets[i])) pool.listAsset(assets[i], 0);
        }
    }

    /// @dev Assigns every restricted function; skipped once the last assignment has been made.
    function _assignRestakingRoles(address vault) private {
        AccessManager manager = accessManager();
        if (manager.getTargetFunctionRole(vault, IEntryPause.unpauseEntry.selector) == Roles.GOVERNOR) {
            return;
        }
        manager.labelRole(Roles.CURATOR, "CURATOR");
        manager.grantRole(Roles.CURATOR, config.owner, 0);
        RestakingAccess.allowLiquidStakingToken(manager, addressOf("LiquidStakingToken"));
        RestakingAccess.allowValidatorBook(manager, addressOf("ValidatorBook"));
        RestakingAccess.allowTokenPool(manager, addressOf("TokenPool"));
        RestakingAccess.allowSlasher(manager, addressOf("Slasher"));
        RestakingAccess.allowAvsRegistry(manager, addressOf("AvsRegistry"));
        RestakingAccess.allowVault(manager, vault);
    }
}
